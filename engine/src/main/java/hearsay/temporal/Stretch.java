// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.claims.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * A named stretch of the calendar: a day, a week, a month … that begins on {@code start}.
 *
 * @param time of a day, as TimeML writes it: {@code T10:30}, {@code TNI}; empty for the whole of it
 */
record Stretch(Unit unit, LocalDate start, String time) {

    Stretch {
        if (unit.clock()) {
            throw new IllegalArgumentException("a stretch is a day or longer, not a " + unit);
        }
    }

    /** The stretch of a unit that holds a day. A winter belongs to the year it begins in; a weekend is that of the week. */
    static Stretch of(Unit unit, LocalDate day) {
        LocalDate start = switch (unit) {
            case WEEK -> monday(day);
            case WEEKEND -> monday(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
            case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
            case HALF -> day.withMonth(day.getMonthValue() > 6 ? 7 : 1).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
            default -> day;
        };
        return new Stretch(unit, start, "");
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The stretch of the same unit so many further on. */
    Stretch plus(long count) {
        return new Stretch(unit, plus(start, unit, count), time);
    }

    static LocalDate plus(LocalDate day, Unit unit, long count) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER, SEASON -> day.plusMonths(3 * count);
            case HALF -> day.plusMonths(6 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }

    Stretch at(String newTime) {
        return new Stretch(unit, start, newTime);
    }

    /** The first day after it. */
    LocalDate end() {
        return unit == Unit.WEEKEND ? start.plusDays(2) : plus(start, unit, 1);
    }

    String value() {
        return switch (unit) {
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> year() + String.format(Locale.ROOT, "-%02d", start.getMonthValue());
            case QUARTER -> year() + "-Q" + ((start.getMonthValue() - 1) / 3 + 1);
            case SEASON -> year() + "-" + season();
            case HALF -> year() + (start.getMonthValue() > 6 ? "-H2" : "-H1");
            case YEAR -> year();
            case DECADE -> year().substring(0, 3);
            case CENTURY -> year().substring(0, 2);
            default -> start + time;
        };
    }

    private String year() {
        return String.format(Locale.ROOT, "%04d", start.getYear());
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String season() {
        return switch (start.getMonthValue()) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    /** The stretch of local time it stands for. A time of the clock is that minute; parts of the day have usual hours. */
    Interval interval() {
        LocalDateTime from = start.atStartOfDay();
        return switch (time) {
            case "" -> new Interval(Optional.of(from), Optional.of(end().atStartOfDay()), unit.grain());
            case "TMO" -> hours(from, 6, 12);
            case "TMI" -> hours(from, 11, 14);
            case "TAF" -> hours(from, 12, 18);
            case "TEV" -> hours(from, 18, 24);
            case "TNI" -> hours(from, 20, 30);
            case "TDT" -> hours(from, 6, 20);
            default -> clock(from);
        };
    }

    private Interval hours(LocalDateTime day, int from, int to) {
        return new Interval(Optional.of(day.plusHours(from)), Optional.of(day.plusHours(to)), unit.grain());
    }

    private Interval clock(LocalDateTime day) {
        boolean midnight = time.startsWith("T24");
        boolean minutes = time.length() >= 6 && time.charAt(3) == ':';
        int hour = midnight ? 0 : Integer.parseInt(time.substring(1, 3));
        LocalDateTime from = (midnight ? day.plusDays(1) : day)
                .with(LocalTime.of(hour, minutes ? Integer.parseInt(time.substring(4, 6)) : 0));
        return new Interval(
                Optional.of(from), Optional.of(minutes ? from.plusMinutes(1) : from.plusHours(1)), unit.grain());
    }
}
