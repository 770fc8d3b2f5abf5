// SPDX-License-Identifier: Apache-2.0
package hearsay.quantities;

import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.analysis.phrase.Match;
import hearsay.analysis.phrase.Meaning;
import hearsay.analysis.phrase.Numeral;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a rule's {@code means} line; {@code amounts.rules} explains them. */
final class Meanings {

    /** Of how many one says how many: "one in five", but not "40 in 90 villages". */
    private static final Set<Double> WHOLES = Set.of(2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 20.0, 100.0);

    private Meanings() {}

    /** @throws IllegalArgumentException naming the rule and the word it does not know */
    static Meaning<Amount> of(List<String> words, String place) {
        String argument = words.size() > 1 ? words.get(1) : "";
        return switch (words.get(0)) {
            case "none" -> match -> Optional.of(Amount.none());
            case "number" -> match -> match.numeral("number").map(number -> Amount.exactly(number.value()));
            case "exactly" -> fixed(argument);
            case "vague" -> match -> vague(match);
            case "fewtimes" ->
                match -> vague(match)
                        .flatMap(range ->
                                match.value("hundreds").map(Double::valueOf).map(range::magnified));
            case "vaguetimes" ->
                match -> match.value("vague")
                        .map(Meanings::range)
                        .flatMap(range ->
                                match.value("magnitude").map(Double::valueOf).map(range::magnified));
            case "atleast" -> match -> amount(match).map(Amount::atLeast);
            case "atmost" -> match -> amount(match).map(Amount::atMost);
            case "about" -> match -> amount(match).map(Amount::about);
            case "nearly" -> match -> amount(match).map(Amount::nearly);
            case "same" -> match -> amount(match);
            case "range" -> Meanings::span;
            case "measure" -> Meanings::measure;
            case "money" -> Meanings::money;
            case "share" -> match -> amount(match).map(amount -> amount.in("%"));
            case "fraction" -> Meanings::fraction;
            case "ratio" -> Meanings::ratio;
            case "none-of" -> Meanings::noneOf;
            case "men" ->
                match -> match.value("membership").flatMap(what -> amount(match).map(amount -> amount.of(what)));
            case "strong" -> match -> amount(match).map(amount -> amount.of("member"));
            default -> throw new IllegalArgumentException(place + ": no meaning \"" + words.get(0) + "\"");
        };
    }

    private static Optional<Amount> vague(Match<Amount> match) {
        return match.value("vague").or(() -> match.value("fewword")).map(Meanings::range);
    }

    private static Meaning<Amount> fixed(String value) {
        Amount amount = range(value);
        return match -> Optional.of(amount);
    }

    /** {@code 24/36/99}. */
    private static Amount range(String written) {
        String[] parts = written.split("/");
        double low = Double.parseDouble(parts[0]);
        return parts.length == 1
                ? Amount.exactly(low)
                : Amount.between(low, Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    /** What an earlier rule read, or a bare number. */
    private static Optional<Amount> amount(Match<Amount> match) {
        return match.sense("amount").or(() -> match.numeral("number").map(number -> Amount.exactly(number.value())));
    }

    private static Optional<Amount> span(Match<Amount> match) {
        Optional<Amount> from = match.sense("from").or(() -> number(match, "from"));
        Optional<Amount> to = match.sense("to").or(() -> number(match, "to"));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Amount lower = scaled(from.get(), to.get());
        return lower.best() < to.get().best() && lower.counts() ? Optional.of(lower.to(to.get())) : Optional.empty();
    }

    private static Optional<Amount> number(Match<Amount> match, String name) {
        return match.numeral(name)
                .filter(number -> !number.ordinal())
                .map(Numeral::value)
                .map(Amount::exactly);
    }

    /** "3 to 4 million": the first shares the other's magnitude. */
    private static Amount scaled(Amount from, Amount to) {
        double magnitude = 1;
        while (magnitude * 1000 <= to.best()) {
            magnitude *= 1000;
        }
        boolean shares = from.best() < 1000
                && magnitude > 1
                && to.best() / magnitude < 1000
                && from.best() * magnitude < to.best()
                && from.unit().isEmpty();
        return shares ? from.times(magnitude) : from;
    }

    /** {@code km*1.609344}: a symbol and how many of it one is. */
    private static Optional<Amount> measure(Match<Amount> match) {
        return match.value("measure").flatMap(written -> {
            String[] parts = written.split("\\*");
            double factor = parts.length > 1 ? Double.parseDouble(parts[1]) : 1;
            return amount(match).map(amount -> amount.times(factor).in(parts[0]));
        });
    }

    private static Optional<Amount> money(Match<Amount> match) {
        Optional<String> currency = match.value("currency").or(() -> match.value("symbol"));
        double scale = match.value("short").map(Double::valueOf).orElse(1.0);
        return currency.flatMap(written -> {
            String[] parts = written.split("\\*");
            double factor = parts.length > 1 ? Double.parseDouble(parts[1]) : 1;
            return amount(match).map(amount -> amount.times(factor * scale).in(parts[0]));
        });
    }

    /** "Eight of 10", "one in five": a share. */
    private static Optional<Amount> ratio(Match<Amount> match) {
        Optional<Amount> of = match.sense("of").or(() -> number(match, "of"));
        double whole = number(match, "whole").map(Amount::best).orElse(0.0);
        return of.filter(part -> part.best() < whole && WHOLES.contains(whole))
                .map(part -> part.times(100 / whole).in("%"));
    }

    /** "No soldiers", "none of the hostages": zero, where a plural or a mass of people stands behind it. */
    private static Optional<Amount> noneOf(Match<Amount> match) {
        List<Token> tokens = match.analysis().tokens();
        int end = Math.min(tokens.size(), match.to() + 4);
        for (int i = match.to(); i < end; i++) {
            if (tokens.get(i).xpos().equals("NNS")) {
                return Optional.of(Amount.exactly(0));
            }
            Upos tag = tokens.get(i).upos();
            boolean opening = i < match.to() + 2 && (tag == Upos.DET || tag == Upos.ADP);
            if (tag != Upos.ADJ && tag != Upos.NOUN && tag != Upos.PROPN && !opening) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "Two-thirds", "a quarter": the numerator over what the ordinal says. */
    private static Optional<Amount> fraction(Match<Amount> match) {
        double over = match.numeral("number").map(Numeral::value).orElse(1.0);
        return match.value("part")
                .map(Double::valueOf)
                .filter(under -> over < under)
                .map(under -> Amount.exactly(over / under).times(100).in("%"));
    }
}
