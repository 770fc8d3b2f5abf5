// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Interval;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Stretches of the calendar as a person writes them: {@code Feb 2017}, {@code 21–30 Apr 2019}, {@code by 14 Mar 2017}. */
final class CalendarWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private CalendarWords() {}

    static String of(Interval interval) {
        if (interval.start().isEmpty()) {
            return "by " + DAY.format(last(interval.end().orElseThrow()));
        }
        LocalDate first = interval.start().get().toLocalDate();
        if (interval.end().isEmpty()) {
            return "since " + DAY.format(first);
        }
        LocalDateTime end = interval.end().get();
        return whole(first, end, interval.start().get()) ? named(first, end.toLocalDate()) : range(first, last(end));
    }

    /** Whether both bounds stand at midnight and the stretch is made of whole months. */
    private static boolean whole(LocalDate first, LocalDateTime end, LocalDateTime start) {
        boolean midnight = start.equals(first.atStartOfDay())
                && end.equals(end.toLocalDate().atStartOfDay());
        return midnight && first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
    }

    private static String named(LocalDate first, LocalDate end) {
        LocalDate lastMonth = end.minusMonths(1);
        boolean years = first.getMonthValue() == 1 && end.getMonthValue() == 1;
        if (years) {
            int last = end.getYear() - 1;
            return first.getYear() == last ? String.valueOf(last) : first.getYear() + "–" + last;
        }
        return first.equals(lastMonth) ? MONTH.format(first) : MONTH.format(first) + " – " + MONTH.format(lastMonth);
    }

    private static String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return DAY.format(first);
        }
        boolean month = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        return month ? first.getDayOfMonth() + "–" + DAY.format(last) : DAY.format(first) + " – " + DAY.format(last);
    }

    /** The last day of what ends before this moment. */
    private static LocalDate last(LocalDateTime end) {
        return end.minusNanos(1).toLocalDate();
    }
}
