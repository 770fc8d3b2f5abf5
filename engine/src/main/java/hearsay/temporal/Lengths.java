// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.phrase.Match;
import hearsay.analysis.phrase.Numeral;
import hearsay.claims.TimeType;
import java.math.BigDecimal;
import java.util.Optional;

/** Lengths and repetitions: "three days", "half an hour", "every week". */
final class Lengths {

    private Lengths() {}

    /** The number of a match as TimeML writes it: {@code 3}, {@code 1.5}; {@code X} where it is vague; 1 where it is missing. */
    static String amount(Match<Sense> match) {
        Optional<String> exact = Relative.number(match).map(Numeral::value).map(Lengths::written);
        return exact.orElseGet(() -> match.has("vague") || match.value("units").isPresent() ? "X" : "1");
    }

    private static String written(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    static Optional<Sense> length(Match<Sense> match) {
        return Relative.unit(match).map(unit -> {
            String value = Relative.number(match)
                    .filter(number -> unit == Unit.DECADE)
                    .map(number -> Unit.YEAR.length(written(number.value() * 10)))
                    .orElseGet(() -> unit.length(amount(match)));
            return setting -> Optional.of(Told.vague(TimeType.DURATION, value));
        });
    }

    /** "Half an hour", "half a year": the half told in the next finer unit. */
    static Optional<Sense> half(Match<Sense> match) {
        return Relative.unit(match).map(unit -> {
            String value = switch (unit) {
                case HOUR -> Unit.MINUTE.length("30");
                case YEAR -> Unit.MONTH.length("6");
                case DAY -> Unit.HOUR.length("12");
                case DECADE -> Unit.YEAR.length("5");
                case CENTURY -> Unit.YEAR.length("50");
                case MINUTE -> Unit.SECOND.length("30");
                default -> unit.length("0.5");
            };
            return setting -> Optional.of(Told.vague(TimeType.DURATION, value));
        });
    }

    /** "Every week", "every two years", "daily". */
    static Optional<Sense> every(Match<Sense> match) {
        Optional<String> named = match.value("daily");
        if (named.isPresent()) {
            return named.map(value -> setting -> Optional.of(Told.vague(TimeType.SET, value)));
        }
        return Relative.unit(match).map(unit -> {
            String amount = match.numeral("number")
                    .or(() -> match.numeral("ordinal"))
                    .map(number -> written(number.value()))
                    .orElse(match.has("other") ? "2" : "1");
            return setting -> Optional.of(Told.vague(TimeType.SET, unit.length(amount)));
        });
    }

    /** "Every Sunday", "Sundays", "every March", "every summer". */
    static Optional<Sense> recurring(Match<Sense> match) {
        return match.value("weekday")
                .or(() -> match.value("weekdays"))
                .map(day -> "XXXX-WXX-" + day)
                .or(() -> match.value("month").map(month -> "XXXX-" + (month.length() < 2 ? "0" : "") + month))
                .or(() -> match.value("season").map(Lengths::season))
                .or(() -> match.value("part").map(part -> "XXXX-XX-XXT" + part))
                .or(() -> match.value("holiday").map(day -> "XXXX-XX-XX"))
                .or(() -> Optional.of("XXXX-WXX-WE"))
                .map(value -> setting -> Optional.of(Told.vague(TimeType.SET, value)));
    }

    private static String season(String month) {
        return "XXXX-"
                + switch (month) {
                    case "3" -> "SP";
                    case "6" -> "SU";
                    case "9" -> "FA";
                    default -> "WI";
                };
    }
}
