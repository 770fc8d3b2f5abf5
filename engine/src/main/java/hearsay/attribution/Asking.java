// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Derivation;
import hearsay.claims.Distance;
import hearsay.claims.Position;
import hearsay.claims.Stance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sentences and headlines that ask. */
final class Asking {

    private static final Set<String> QUESTION_OPENERS = Set.of(
            "is", "are", "was", "were", "am", "do", "does", "did", "has", "have", "had", "will", "would", "can",
            "could", "may", "might", "shall", "should", "must");

    private Asking() {}

    /**
     * Whether a sentence asks: it ends with a question mark, or is a headline that begins as a question and ends with no other
     * mark.
     */
    static Optional<StanceReading> of(Analysis analysis, Sentence sentence, String rule) {
        List<Token> tokens = analysis.tokens().subList(sentence.from(), sentence.to());
        int last = tokens.size() - 1;
        while (last > 0
                && Set.of("\"", "\u201d", "\u2019", "'", ")")
                        .contains(tokens.get(last).form())) {
            last--;
        }
        String end = tokens.get(last).form();
        boolean marked = end.endsWith("?");
        boolean opened = !acronym(tokens)
                && QUESTION_OPENERS.contains(Inflections.normal(tokens.get(0).form()))
                && Character.isLetterOrDigit(end.charAt(end.length() - 1))
                && tokens.size() > 2;
        if (!marked && !opened) {
            return Optional.empty();
        }
        Token read = marked ? tokens.get(last) : tokens.get(0);
        return Optional.of(new StanceReading(
                true,
                new Stance(Position.ASK, Certainty.UNSTATED, Distance.NEUTRAL),
                Basis.UNKNOWN,
                new Derivation(rule + (marked ? "question-mark" : "question-opener"), List.of(read.span()))));
    }

    /** "IS conflict: what is known": capitals among words that have none. */
    private static boolean acronym(List<Token> tokens) {
        String first = tokens.get(0).form();
        return first.length() > 1
                && first.equals(first.toUpperCase(Locale.ROOT))
                && tokens.stream()
                        .anyMatch(token -> !token.form().equals(token.form().toUpperCase(Locale.ROOT)));
    }
}
