// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Time laid along a line, with marks at round days, months or years. Seconds since 1970, as a report's clock has them. */
final class TimeAxis {

    private static final double DAY = 86_400;
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    /** A mark. @param strong where a larger unit begins */
    record Mark(double seconds, String words, boolean strong) {}

    private final double from;
    private final double to;
    private final double start;
    private final double end;

    /** @param start where the first second lies, in pixels @param end where the last lies */
    TimeAxis(double from, double to, double start, double end) {
        this.from = from;
        this.to = to;
        this.start = start;
        this.end = end;
    }

    double at(double seconds) {
        return start + (seconds - from) / (to - from) * (end - start);
    }

    /** At an edge, for what lies beyond. */
    double within(double seconds) {
        return at(Math.max(from, Math.min(to, seconds)));
    }

    boolean shows(double seconds) {
        return seconds >= from && seconds <= to;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    static double seconds(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    static double seconds(LocalDateTime moment) {
        return moment.toEpochSecond(ZoneOffset.UTC);
    }

    /** About as many marks as have room. @param room for one, in pixels */
    List<Mark> marks(double room) {
        double days = (to - from) / DAY * room / Math.abs(end - start);
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(from / DAY));
        if (days > 250) {
            int years = (int) Math.max(1, Math.ceil(days / 366));
            return marks(first.withDayOfYear(1), ChronoUnit.YEARS, years, "");
        }
        if (days > 22) {
            int months = days > 95 ? 6 : days > 62 ? 3 : days > 31 ? 2 : 1;
            LocalDate begin = first.withDayOfYear(1);
            return marks(begin, ChronoUnit.MONTHS, months, "M");
        }
        int step = days > 7 ? 14 : days > 4 ? 7 : days > 2 ? 4 : days > 1 ? 2 : 1;
        return step >= 7
                ? marks(first.minusDays(first.getDayOfWeek().getValue() - 1L), ChronoUnit.DAYS, step, "d")
                : marks(first.withDayOfMonth(1), ChronoUnit.DAYS, step, "d");
    }

    private List<Mark> marks(LocalDate begin, ChronoUnit unit, int step, String kind) {
        List<Mark> marks = new ArrayList<>();
        for (LocalDate day = begin; seconds(day) <= to; day = day.plus(step, unit)) {
            if (shows(seconds(day))) {
                String words = kind.equals("d")
                        ? DAYS.format(day)
                        : kind.equals("M") ? MONTHS.format(day) : String.valueOf(day.getYear());
                marks.add(new Mark(
                        seconds(day), words, kind.equals("d") ? day.getDayOfMonth() == 1 : day.getDayOfYear() == 1));
            }
        }
        return marks;
    }
}
