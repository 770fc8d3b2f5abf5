// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.analysis.phrase.Match;
import hearsay.analysis.phrase.Numeral;
import hearsay.claims.TimeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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

    /**
     * A length; "a day" after what is counted by the day is a repetition. Refuses "a second", which is more often an ordinal.
     *
     * @param amount the number, where the words have none; "+0.5" adds to theirs
     */
    static Optional<Sense> length(Match<Sense> match, String amount) {
        return Relative.unit(match).filter(unit -> !ordinal(match, unit)).map(unit -> {
            String value = value(match, unit, amount);
            TimeType type = repeats(match) ? TimeType.SET : TimeType.DURATION;
            return setting -> Optional.of(Told.vague(type, value));
        });
    }

    private static boolean ordinal(Match<Sense> match, Unit unit) {
        boolean second = unit == Unit.SECOND && match.has("unit") && !match.has("number");
        boolean quarters = unit == Unit.QUARTER && !match.has("number") && !match.has("vague");
        return second || quarters;
    }

    /** Decades and centuries that are counted are told in years, as annotators do. */
    static String value(Match<Sense> match, Unit unit, String amount) {
        double more = amount.startsWith("+") ? Double.parseDouble(amount) : 0;
        boolean counted =
                Relative.number(match).isPresent() || match.value("unit").isPresent() && !match.has("vague");
        double number = Relative.number(match).map(Numeral::value).orElse(1.0) + more;
        if (counted && amount.isEmpty() || more > 0) {
            return switch (unit) {
                case DECADE -> Unit.YEAR.length(written(number * 10));
                case CENTURY -> Unit.YEAR.length(written(number * 100));
                default -> unit.length(written(number));
            };
        }
        return unit.length(amount.isEmpty() ? amount(match) : amount);
    }

    /** "15 a year", "300 miles a day": a unit with its article, hung without preposition on what is measured. */
    private static boolean repeats(Match<Sense> match) {
        int at = match.to() - 1;
        int from = match.from();
        List<Token> tokens = match.analysis().tokens();
        String article = tokens.get(from).form().toLowerCase(Locale.ROOT);
        if (at != from + 1 || from == 0 || !article.equals("a") && !article.equals("an")) {
            return false;
        }
        String relation = tokens.get(at).relation();
        Token before = tokens.get(from - 1);
        boolean bare = relation.endsWith("npmod") || relation.endsWith("unmarked") || relation.endsWith("tmod");
        return bare
                && (before.upos() == Upos.NOUN
                        || before.upos() == Upos.NUM
                        || before.upos() == Upos.SYM
                        || before.upos() == Upos.PROPN);
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
        if (named.isPresent() && proper(match)) {
            return Optional.empty();
        }
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

    /** "The Daily Mail": a capital within a sentence. */
    private static boolean proper(Match<Sense> match) {
        Token token = match.analysis().tokens().get(match.from());
        return token.upos() == Upos.PROPN
                || Character.isUpperCase(token.form().charAt(0))
                        && match.from() > 0
                        && !match.analysis()
                                .tokens()
                                .get(match.from() - 1)
                                .form()
                                .equals(".");
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
