// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Ruling;
import hearsay.claims.Verdict;
import java.util.Optional;

/**
 * A ruling in words, and the page of what it is about.
 *
 * @param page where one sees it, from the root of the workbench; the page of propositions takes a testimony's id for its own
 * @param what the link says
 */
record RuledWords(String words, Optional<String> page, String what) {

    static RuledWords of(Ruling ruling) {
        Verdict verdict = ruling.verdict();
        if (verdict instanceof Verdict.Same same) {
            return new RuledWords("They speak of the same thing:", proposition(same.one()), "one of the two");
        }
        if (verdict instanceof Verdict.Different different) {
            return new RuledWords("They speak of different things:", proposition(different.one()), "one of the two");
        }
        if (verdict instanceof Verdict.Merge) {
            return new RuledWords("Two names of one actor", Optional.empty(), "");
        }
        if (verdict instanceof Verdict.WithdrawReport withdrawn) {
            return new RuledWords("Withdrawn:", Optional.of("/document/" + withdrawn.document()), "the report");
        }
        if (verdict instanceof Verdict.WithdrawSource withdrawn) {
            return new RuledWords("Withdrawn:", source(withdrawn.label()), withdrawn.label());
        }
        if (verdict instanceof Verdict.Outcome outcome) {
            String words = outcome.happened() ? "It happened:" : "It did not happen:";
            return new RuledWords(words, proposition(outcome.testimony()), "the proposition");
        }
        if (verdict instanceof Verdict.Credibility graded) {
            return new RuledWords(
                    "Grade " + graded.grade() + " for", proposition(graded.testimony()), "the proposition");
        }
        if (verdict instanceof Verdict.Reliability graded) {
            return new RuledWords("Grade " + graded.grade() + " for", source(graded.label()), graded.label());
        }
        return new RuledWords("A ruling taken back", Optional.empty(), "");
    }

    private static Optional<String> proposition(Object testimony) {
        return Optional.of("/proposition/" + testimony);
    }

    private static Optional<String> source(String label) {
        return Optional.of("/sources/one?name=" + Links.encoded(label));
    }

    /** All of it without a link. */
    String line() {
        return page.isEmpty() ? words : words + " " + what;
    }
}
