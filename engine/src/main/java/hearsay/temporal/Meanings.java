// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.phrase.Match;
import hearsay.analysis.phrase.Meaning;
import hearsay.claims.Interval;
import hearsay.claims.TimeType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a rule's {@code means} line; {@code times.rules} explains them. */
final class Meanings {

    private final Hints hints;

    Meanings(Hints hints) {
        this.hints = hints;
    }

    /** @throws IllegalArgumentException naming the rule and the word it does not know */
    Meaning<Sense> of(List<String> words, String place) {
        String argument = words.size() > 1 ? words.get(1) : "";
        return switch (words.get(0)) {
            case "none" -> match -> Optional.of(Sense.none());
            case "date" -> match -> Calendar.date(match, direction(argument, place));
            case "weekday" -> match -> Calendar.weekday(match, direction(argument, place));
            case "season" -> match -> Calendar.season(match, direction(argument, place));
            case "holiday" -> match -> Calendar.holiday(match, direction(argument, place));
            case "weekend" -> match -> Optional.of(Calendar.weekend(direction(argument, place)));
            case "quarter" -> match -> Calendar.part(match, Unit.QUARTER, direction(argument, place));
            case "half" -> match -> Calendar.part(match, Unit.HALF, direction(argument, place));
            case "year" ->
                match -> Years.year(match, hints, Integer.parseInt(argument), Integer.parseInt(words.get(2)));
            case "weekdayweek" -> match -> Calendar.weekdayOfWeek(match, Integer.parseInt(argument));
            case "decade" -> match -> Years.decade(match);
            case "century" -> match -> Years.century(match);
            case "iso" -> Meanings::iso;
            case "slash" -> Meanings::slash;
            case "fixed" -> fixed(LocalDate.parse(argument));
            case "day" -> day(Integer.parseInt(argument));
            case "dayword" -> Meanings::dayWord;
            case "unit" -> match -> Relative.fromReport(match, Integer.parseInt(argument));
            case "near" -> match -> Relative.fromReference(match, Integer.parseInt(argument));
            case "ago" -> match -> Relative.ago(match, Integer.parseInt(argument));
            case "later" -> match -> Relative.later(match, Integer.parseInt(argument));
            case "window" -> match -> Relative.window(match, Integer.parseInt(argument));
            case "length" -> match -> Lengths.length(match, argument);
            case "halflength" -> Lengths::half;
            case "every" -> Lengths::every;
            case "recurring" -> Lengths::recurring;
            case "ref" -> ref(argument);
            case "clock" -> Clock::time;
            case "part" ->
                argument.isEmpty() ? Clock::partOfReference : match -> Clock.part(match, Integer.parseInt(argument));
            case "join" -> Clock::join;
            case "same" -> match -> match.sense("of");
            case "third" -> match -> third(match, argument);
            case "year-before" -> match -> yearBefore(match, Integer.parseInt(argument));
            default -> throw new IllegalArgumentException(place + ": no meaning \"" + words.get(0) + "\"");
        };
    }

    private static Direction direction(String word, String place) {
        if (word.isEmpty()) {
            return Direction.TENSE;
        }
        try {
            return Direction.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": \"" + word + "\" is not one of tense, last, next, this", e);
        }
    }

    private static Optional<Sense> told(int year, int month, int day) {
        try {
            Stretch stretch = Stretch.of(Unit.DAY, LocalDate.of(year, month, day));
            return Optional.of(setting -> Optional.of(Told.of(stretch)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day known by its name. Nothing is counted from it: "later that day" is not the day of the attacks. */
    private static Meaning<Sense> fixed(LocalDate date) {
        Told day = Told.of(Stretch.of(Unit.DAY, date));
        Told alone = new Told(day.type(), day.value(), day.interval(), Optional.empty());
        return match -> Optional.of(setting -> Optional.of(alone));
    }

    private static Meaning<Sense> day(long count) {
        return match -> Optional.of(setting ->
                Optional.of(Told.of(Stretch.of(Unit.DAY, setting.published()).plus(count))));
    }

    private static Optional<Sense> dayWord(Match<Sense> match) {
        return match.value("dayword")
                .filter(word -> !Calendar.named(match))
                .map(Long::valueOf)
                .map(count -> setting -> Optional.of(
                        Told.of(Stretch.of(Unit.DAY, setting.published()).plus(count))));
    }

    private static Meaning<Sense> ref(String value) {
        return match -> match.value("vaguely")
                .or(() -> Optional.of(value))
                .map(one -> setting -> Optional.of(Told.vague(TimeType.DATE, one)));
    }

    private static Optional<Sense> iso(Match<Sense> match) {
        String[] parts = match.cell("isodate").orElseThrow().word().split("[-/]");
        return told(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** Month first, as American papers write, unless there is no such month; with dots the day is first. */
    private static Optional<Sense> slash(Match<Sense> match) {
        String word = match.cell("slashdate").orElseThrow().word();
        String[] parts = word.split("[/.]");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        year = parts[2].length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
        boolean dayFirst = first > 12 || word.indexOf('.') > 0;
        return told(year, dayFirst ? second : first, dayFirst ? first : second);
    }

    /** The first, middle or last third of what a phrase tells; the value stays that of the whole. */
    private static Optional<Sense> third(Match<Sense> match, String which) {
        String named = match.value("phase").or(() -> match.value("edge")).orElse(which);
        return match.sense("of")
                .map(one -> setting -> one.in(setting)
                        .map(told -> told.stretch()
                                .filter(stretch -> stretch.unit() != Unit.DAY)
                                .flatMap(stretch -> third(stretch, named))
                                .map(told::within)
                                .orElse(told)));
    }

    private static Optional<Interval> third(Stretch stretch, String which) {
        long days = stretch.end().toEpochDay() - stretch.start().toEpochDay();
        LocalDateTime start = stretch.start().atStartOfDay();
        LocalDateTime first = start.plusDays(days / 3);
        LocalDateTime second = start.plusDays(days - days / 3);
        LocalDateTime end = stretch.end().atStartOfDay();
        return switch (which) {
            case "START" ->
                Optional.of(new Interval(
                        Optional.of(start), Optional.of(first), stretch.unit().grain()));
            case "MID" ->
                Optional.of(new Interval(
                        Optional.of(first), Optional.of(second), stretch.unit().grain()));
            case "END" ->
                Optional.of(new Interval(
                        Optional.of(second), Optional.of(end), stretch.unit().grain()));
            default -> Optional.empty();
        };
    }

    /** "The same period last year", "the same month a year ago": the time told last, so many years away. */
    private static Optional<Sense> yearBefore(Match<Sense> match, int years) {
        Optional<Unit> wanted = Relative.unit(match);
        return Optional.of(setting -> {
            Stretch from = setting.reference();
            Unit unit = wanted.orElse(from.unit());
            return Optional.of(Told.of(Stretch.of(unit, from.start().plusYears(years))));
        });
    }
}
