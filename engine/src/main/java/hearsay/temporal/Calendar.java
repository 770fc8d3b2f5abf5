// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.Upos;
import hearsay.analysis.phrase.Cell;
import hearsay.analysis.phrase.Match;
import hearsay.analysis.phrase.Numeral;
import hearsay.claims.EntityType;
import hearsay.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Dates by name and number: what a match's cells say of year, month and day, and which one is meant where they are silent. */
final class Calendar {

    private Calendar() {}

    /** A day or a month, with a year or without. Refuses days that no month has. */
    static Optional<Sense> date(Match<Sense> match, Direction direction) {
        Optional<Integer> year = year(match);
        Optional<Integer> month =
                match.value("month").or(() -> match.value("midmonth")).map(Integer::valueOf);
        Optional<Integer> day =
                match.numeral("day").or(() -> match.numeral("ordinalday")).map(Calendar::whole);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int of = month.get();
        if (day.isEmpty()) {
            if (match.to() - match.from() == 1 && (verb(match, "month") || named(match))) {
                return Optional.empty();
            }
            return Optional.of(setting -> Optional.of(Told.of(
                    year.isPresent()
                            ? new Stretch(Unit.MONTH, LocalDate.of(year.get(), of, 1), "")
                            : direction.choose(
                                    k -> yearly(Unit.MONTH, LocalDate.of(2000, of, 1), setting, k), setting))));
        }
        if (invalid(year.orElse(2000), of, day.get())) {
            return Optional.empty();
        }
        if (year.isPresent()) {
            Stretch stretch = Stretch.of(Unit.DAY, LocalDate.of(year.get(), of, day.get()));
            return Optional.of(setting -> Optional.of(Told.of(stretch)));
        }
        return Optional.of(setting -> Optional.of(Told.of(nearest(of, day.get(), setting, direction))));
    }

    /** "May we", "March on!" */
    private static boolean verb(Match<Sense> match, String name) {
        int at = match.cell(name).map(Cell::from).orElse(match.from());
        Upos tag = match.analysis().tokens().get(at).upos();
        return tag == Upos.AUX || tag == Upos.VERB || tag == Upos.ADJ;
    }

    /** Whether the words belong to the name of somebody or something: "Theresa May", "the Sunday Mirror Group". */
    static boolean named(Match<Sense> match) {
        Span span = match.analysis().tokens().get(match.from()).span();
        return match.analysis().mentions().stream()
                .anyMatch(mention -> mention.span().overlaps(span)
                        && (mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANISATION));
    }

    private static boolean invalid(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return false;
        } catch (DateTimeException e) {
            return true;
        }
    }

    /** Of a day without a year: the tense decides; without one the nearest. */
    private static Stretch nearest(int month, int day, Setting setting, Direction direction) {
        Stretch past = yearly(Unit.DAY, LocalDate.of(2000, month, day), setting, 0);
        Stretch next = yearly(Unit.DAY, LocalDate.of(2000, month, day), setting, 1);
        if (direction == Direction.TENSE && setting.tense() == Tense.OPEN) {
            long back = setting.published().toEpochDay() - past.start().toEpochDay();
            long on = next.start().toEpochDay() - setting.published().toEpochDay();
            return on < back ? next : past;
        }
        return direction.choose(k -> yearly(Unit.DAY, LocalDate.of(2000, month, day), setting, k), setting);
    }

    /** What comes once a year, counted from the last that began on or before the report's day. */
    static Stretch yearly(Unit unit, LocalDate pattern, Setting setting, long count) {
        LocalDate published = setting.published();
        LocalDate here = onYear(pattern, published.getYear());
        int year = published.getYear() - (here.isAfter(published) ? 1 : 0) + (int) count;
        return new Stretch(unit, onYear(pattern, year), "");
    }

    /** 29 February falls on the 28th in common years. */
    private static LocalDate onYear(LocalDate pattern, int year) {
        return pattern.withYear(year);
    }

    static Optional<Integer> year(Match<Sense> match) {
        return match.numeral("year")
                .map(Calendar::whole)
                .or(() -> match.numeral("shortyear").map(Calendar::shortYear));
    }

    private static int shortYear(Numeral numeral) {
        int year = whole(numeral);
        return year < 50 ? 2000 + year : year < 100 ? 1900 + year : year;
    }

    static int whole(Numeral numeral) {
        return (int) numeral.value();
    }

    /** A day of the week. */
    static Optional<Sense> weekday(Match<Sense> match, Direction direction) {
        boolean alone = match.to() - match.from() == 1;
        return match.value("weekday").filter(value -> !alone || !named(match)).map(value -> {
            DayOfWeek of = DayOfWeek.of(Integer.parseInt(value));
            return setting -> Optional.of(Told.of(weekday(of, setting, direction)));
        });
    }

    private static Stretch weekday(DayOfWeek of, Setting setting, Direction direction) {
        LocalDate last = setting.published().with(TemporalAdjusters.previousOrSame(of));
        return direction.choose(k -> Stretch.of(Unit.DAY, last.plusWeeks(k)), setting);
    }

    /** A season, with a year or without. */
    static Optional<Sense> season(Match<Sense> match, Direction direction) {
        Optional<Integer> year = year(match);
        return match.value("season").filter(value -> !verb(match, "season")).map(value -> {
            LocalDate start = LocalDate.of(2000, Integer.parseInt(value), 1);
            return setting -> Optional.of(Told.of(
                    year.isPresent()
                            ? new Stretch(Unit.SEASON, start.withYear(year.get()), "")
                            : direction.choose(k -> yearly(Unit.SEASON, start, setting, k), setting)));
        });
    }

    /** A day of the week so many weeks from the report's. */
    static Optional<Sense> weekdayOfWeek(Match<Sense> match, long weeks) {
        return match.value("weekday").map(Long::valueOf).map(day -> setting -> {
            LocalDate monday = Stretch.of(Unit.WEEK, setting.published()).start();
            return Optional.of(
                    Told.of(Stretch.of(Unit.DAY, monday.plusWeeks(weeks).plusDays(day - 1))));
        });
    }

    /** A weekend. */
    static Sense weekend(Direction direction) {
        return setting -> {
            LocalDate saturday = setting.published().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            return Optional.of(
                    Told.of(direction.choose(k -> Stretch.of(Unit.WEEKEND, saturday.plusWeeks(k)), setting)));
        };
    }

    /** A feast of the year: a fixed day, the n-th weekday of a month, or so many days from Easter. */
    static Optional<Sense> holiday(Match<Sense> match, Direction direction) {
        Optional<Integer> year = year(match);
        return match.value("holiday").map(value -> {
            if (value.equals("moon")) {
                return setting -> Optional.of(Told.vague(hearsay.claims.TimeType.DATE, "XXXX-XX-XX"));
            }
            return setting -> {
                if (year.isPresent()) {
                    return Optional.of(Told.of(Stretch.of(Unit.DAY, Holidays.in(value, year.get()))));
                }
                int now = setting.published().getYear();
                int past = Holidays.in(value, now).isAfter(setting.published()) ? now - 1 : now;
                return Optional.of(Told.of(direction.choose(
                        k -> Stretch.of(Unit.DAY, Holidays.in(value, past + (int) k)), setting)));
            };
        });
    }

    /** A quarter or a half of a year: of the year named, of the one a phrase tells, or of the tense. */
    static Optional<Sense> part(Match<Sense> match, Unit unit, Direction direction) {
        int parts = unit == Unit.QUARTER ? 4 : 2;
        int ordinal = match.numeral("ordinal")
                .map(Calendar::whole)
                .or(() -> match.value("qname").map(Integer::valueOf))
                .orElse(0);
        if (ordinal < 1 || ordinal > parts) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(2000, (ordinal - 1) * (12 / parts) + 1, 1);
        Optional<Integer> year = year(match);
        Optional<Sense> of = match.sense("of");
        return Optional.of(setting -> {
            Optional<Integer> told = year.or(() -> of.flatMap(one -> one.in(setting))
                    .flatMap(Told::stretch)
                    .map(one -> one.start().getYear()));
            if (of.isPresent() && told.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Told.of(
                    told.isPresent()
                            ? new Stretch(unit, start.withYear(told.get()), "")
                            : direction.choose(k -> yearly(unit, start, setting, k), setting)));
        });
    }
}
