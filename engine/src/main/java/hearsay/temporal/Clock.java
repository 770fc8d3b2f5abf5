// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.Upos;
import hearsay.analysis.phrase.Match;
import hearsay.analysis.phrase.Numeral;
import java.util.Locale;
import java.util.Optional;

/** Times of the day, alone and on a day that is told: "10:30 am", "noon", "Friday night". */
final class Clock {

    private Clock() {}

    /** A time of the clock on the day told last; refuses hours that no clock has. */
    static Optional<Sense> time(Match<Sense> match) {
        return written(match)
                .map(time -> setting -> Optional.of(Told.of(day(setting).at(time))));
    }

    /** The day a time without a date belongs to: that told last in this text, unless it is no single day. */
    private static Stretch day(Setting setting) {
        Stretch reference = setting.reference();
        return reference.unit() == Unit.DAY ? reference.at("") : Stretch.of(Unit.DAY, setting.published());
    }

    private static Optional<String> written(Match<Sense> match) {
        Optional<String> named = match.value("noon");
        if (named.isPresent()) {
            return named;
        }
        int hour;
        int minute = 0;
        String text = match.cell("clocktime")
                .or(() -> match.cell("dottime"))
                .or(() -> match.cell("military"))
                .map(cell -> cell.word())
                .orElse("");
        if (!text.isEmpty()) {
            String digits = text.replace(".", "").replace(":", "");
            boolean seconds = digits.length() > 4;
            digits = seconds ? digits.substring(0, digits.length() - 2) : digits;
            hour = Integer.parseInt(digits.substring(0, digits.length() - 2));
            minute = Integer.parseInt(digits.substring(digits.length() - 2));
        } else {
            Optional<Numeral> number = match.numeral("hour").or(() -> match.numeral("number"));
            if (number.isEmpty() || !number.get().whole()) {
                return Optional.empty();
            }
            hour = Calendar.whole(number.get());
        }
        Optional<String> half = match.value("meridiem");
        if (half.isPresent()) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.get().equals("PM") ? 12 : 0);
        }
        if (hour > 24 || minute > 59) {
            return Optional.empty();
        }
        String zone = match.value("zone").orElse("");
        return Optional.of(String.format(Locale.ROOT, "T%02d:%02d%s", hour, minute, zone));
    }

    /** A part of the day, so many days from the report's: "last night" is -1, "this morning" 0. */
    static Optional<Sense> part(Match<Sense> match, long days) {
        return match.value("part")
                .or(() -> match.value("nightword"))
                .map(part -> setting -> Optional.of(Told.of(
                        Stretch.of(Unit.DAY, setting.published()).plus(days).at("T" + part))));
    }

    /** A part of the day told last: "in the morning", "overnight". */
    static Optional<Sense> partOfReference(Match<Sense> match) {
        if (match.to() - match.from() == 1
                && match.analysis().tokens().get(match.from()).upos() == Upos.PROPN) {
            return Optional.empty();
        }
        return match.value("part")
                .or(() -> match.value("twilight"))
                .map(part -> setting -> Optional.of(Told.of(day(setting).at("T" + part))));
    }

    /** A day that one cell tells, and a part of the day or a time of the clock that another does. */
    static Optional<Sense> join(Match<Sense> match) {
        Optional<Sense> date = match.sense("date");
        Optional<String> part = match.value("part").map(value -> "T" + value);
        Optional<Sense> time = match.sense("time");
        return date.map(one -> setting -> one.in(setting).flatMap(Told::stretch).flatMap(day -> {
            if (day.unit() != Unit.DAY) {
                return Optional.empty();
            }
            Optional<String> written = part.or(() -> time.flatMap(other -> other.in(setting))
                    .flatMap(Told::stretch)
                    .map(Stretch::time));
            return written.map(value -> Told.of(day.at(half(value, day.time()))));
        }));
    }

    /** "6 o'clock this evening" is 18:00. */
    private static String half(String clock, String part) {
        boolean later = part.equals("TAF") || part.equals("TEV") || part.equals("TNI");
        boolean hour = clock.length() >= 6 && clock.charAt(3) == ':' && clock.compareTo("T12") < 0;
        return later && hour && clock.compareTo("T01") >= 0
                ? String.format(
                        Locale.ROOT, "T%02d%s", Integer.parseInt(clock.substring(1, 3)) + 12, clock.substring(3))
                : clock;
    }
}
