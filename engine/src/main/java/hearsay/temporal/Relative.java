// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.phrase.Match;
import hearsay.analysis.phrase.Numeral;
import hearsay.claims.Interval;
import hearsay.claims.TimeType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times told by their distance from the report or from the time told last: "last week", "three days ago", "a year later". */
final class Relative {

    private static final int COUPLE = 2;
    private static final int FEW = 5;
    private static final int SEVERAL = 9;
    private static final double HOURS_A_DAY = 24;
    private static final Pattern LENGTH = Pattern.compile("PT?(?<count>\\d{1,4})(?<unit>[HDWMY])");

    private Relative() {}

    /** The unit of a match: {@code unit} or {@code units}. */
    static Optional<Unit> unit(Match<Sense> match) {
        return match.value("unit").or(() -> match.value("units")).map(Unit::valueOf);
    }

    /** So many units from the one that holds the report's day: "last week" is -1. */
    static Optional<Sense> fromReport(Match<Sense> match, long count) {
        return unit(match)
                .filter(unit -> !unit.clock())
                .map(unit -> setting -> Optional.of(
                        Told.of(Stretch.of(unit, setting.published()).plus(count))));
    }

    /** So many units from the time told last: "the following day" is 1, "that day" is 0. */
    static Optional<Sense> fromReference(Match<Sense> match, long count) {
        return unit(match).filter(unit -> !unit.clock()).map(unit -> setting -> {
            boolean coarser = setting.reference().unit().compareTo(unit) > 0;
            LocalDate day = coarser ? setting.published() : setting.reference().start();
            return Optional.of(Told.of(Stretch.of(unit, day).plus(count)));
        });
    }

    /** "Three days ago" (-1), "three days from now" (1). A vague number gives PAST_REF or FUTURE_REF. */
    static Optional<Sense> ago(Match<Sense> match, int sign) {
        return unit(match).map(unit -> {
            Optional<Numeral> number = number(match);
            return setting -> {
                if (unit.clock()) {
                    return Optional.of(Told.vague(TimeType.DURATION, unit.length(Lengths.amount(match))));
                }
                if (number.isEmpty()) {
                    return Optional.of(Told.vague(TimeType.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF"));
                }
                return Optional.of(Told.of(
                        moved(setting.published(), unit, sign * number.get().value())));
            };
        });
    }

    /** "Two weeks later" (1), "a year earlier" (-1), from the time told last. */
    static Optional<Sense> later(Match<Sense> match, int sign) {
        return unit(match).map(unit -> {
            Optional<Numeral> number = number(match);
            return setting -> {
                if (unit.clock() || number.isEmpty()) {
                    return Optional.of(Told.vague(TimeType.DURATION, unit.length(Lengths.amount(match))));
                }
                Stretch from = setting.reference();
                if (from.unit().compareTo(Unit.WEEK) >= 0 && from.unit().compareTo(unit) > 0) {
                    return Optional.of(Told.vague(TimeType.DURATION, unit.length(Lengths.amount(match))));
                }
                double count = sign * number.get().value();
                boolean coarse =
                        from.unit().compareTo(Unit.DAY) > 0 && from.unit().compareTo(unit) < 0;
                return Optional.of(Told.of(
                        coarse
                                ? Stretch.of(from.unit(), Stretch.plus(from.start(), unit, (long) count))
                                : moved(from.start(), unit, count)));
            };
        });
    }

    /** A day moved by units: halves of a unit fall to the next finer one. */
    private static Stretch moved(LocalDate day, Unit unit, double count) {
        long whole = (long) count;
        LocalDate moved = Stretch.plus(day, unit, whole);
        if (count != whole) {
            Unit finer = unit == Unit.YEAR ? Unit.MONTH : Unit.DAY;
            double left = (count - whole) * (unit == Unit.YEAR ? 12 : unit == Unit.MONTH ? 30 : 7);
            return Stretch.of(finer, Stretch.plus(moved, finer, (long) left));
        }
        return Stretch.of(unit, moved);
    }

    static Optional<Numeral> number(Match<Sense> match) {
        Optional<Numeral> exact = match.numeral("number");
        if (exact.isPresent()) {
            return exact;
        }
        Optional<String> article = match.value("article", "article");
        return article.map(value -> new Numeral(0, 1, Double.parseDouble(value), false, false));
    }

    /** "The past three days" (-1), "the next six months" (1): a length with its place. */
    static Optional<Sense> window(Match<Sense> match, int sign) {
        return unit(match).map(unit -> setting -> {
            String value = Lengths.value(match, unit, "");
            Optional<Numeral> number = number(match);
            boolean singular = match.value("unit").isPresent();
            double count = sign * number.map(Numeral::value).orElseGet(() -> singular ? 1.0 : some(match));
            LocalDate other = unit.clock()
                    ? hours(setting.published(), unit, count)
                    : moved(setting.published(), unit, count).unit() == unit
                            ? Stretch.plus(setting.published(), unit, (long) count)
                            : moved(setting.published(), unit, count).start();
            return Optional.of(new Told(
                    TimeType.DURATION,
                    value,
                    Optional.of(between(setting.published(), other, unit)),
                    Optional.empty()));
        });
    }

    /** "The coming days", "the next few weeks": so many at most, as for several of anything else. */
    private static int some(Match<Sense> match) {
        for (int i = match.from(); i < match.to(); i++) {
            String word = match.analysis().tokens().get(i).form().toLowerCase(Locale.ROOT);
            if (word.equals("few")) {
                return FEW;
            }
            if (word.equals("couple")) {
                return COUPLE;
            }
        }
        return SEVERAL;
    }

    /** The day that so many hours reach at most. */
    private static LocalDate hours(LocalDate published, Unit unit, double count) {
        double days = unit == Unit.HOUR ? count / HOURS_A_DAY : 0;
        return published.plusDays((long) (days < 0 ? Math.floor(days) : Math.ceil(days)));
    }

    /** What must happen within a length from the report's day on. */
    static Optional<Interval> within(String value, LocalDate published) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(length.group("count"));
        boolean clock = value.startsWith("PT");
        Unit unit = switch (length.group("unit")) {
            case "H" -> Unit.HOUR;
            case "D" -> Unit.DAY;
            case "W" -> Unit.WEEK;
            case "M" -> clock ? Unit.MINUTE : Unit.MONTH;
            default -> Unit.YEAR;
        };
        LocalDate end = unit.clock() ? hours(published, unit, count) : Stretch.plus(published, unit, count);
        return Optional.of(between(published, end, unit));
    }

    private static Interval between(LocalDate published, LocalDate other, Unit unit) {
        boolean past = other.isBefore(published);
        LocalDateTime from = (past ? other : published).atStartOfDay();
        LocalDateTime to = (past ? published : other).plusDays(1).atStartOfDay();
        return new Interval(Optional.of(from), Optional.of(to), unit.grain());
    }
}
