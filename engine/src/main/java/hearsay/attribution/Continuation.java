// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Quotations that go on: a sentence inside quotation marks that no role touches belongs to whoever spoke before, if that
 * was in the same quotation or in the paragraph before.
 */
final class Continuation {

    private Continuation() {}

    static List<Told> of(List<Told> told, Clauses clauses, List<Span> quotations) {
        List<Told> grown = new ArrayList<>(told);
        boolean[] taken = Tellings.taken(told, clauses);
        for (Sentence sentence : clauses.analysis().sentences()) {
            if (free(sentence, taken) && quoted(sentence, quotations)) {
                speaker(sentence, grown, clauses).ifPresent(index -> {
                    RoleSpan content = clauses.role(Role.CONTENT, sentence.from(), sentence.to());
                    grown.set(index, with(grown.get(index), content));
                });
            }
        }
        return grown;
    }

    /** Sentences that stand inside quotation marks and belong to nobody. */
    static List<Sentence> orphans(List<Told> told, Clauses clauses, List<Span> quotations) {
        boolean[] taken = Tellings.taken(told, clauses);
        return clauses.analysis().sentences().stream()
                .filter(sentence -> free(sentence, taken) && quoted(sentence, quotations))
                .toList();
    }

    private static boolean free(Sentence sentence, boolean[] taken) {
        for (int token = sentence.from(); token < sentence.to(); token++) {
            if (taken[token]) {
                return false;
            }
        }
        return true;
    }

    private static boolean quoted(Sentence sentence, List<Span> quotations) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(sentence.span()));
    }

    /** Whose content ends last before the sentence, no further than a paragraph back. */
    private static Optional<Integer> speaker(Sentence sentence, List<Told> told, Clauses clauses) {
        int best = -1;
        int end = -1;
        for (int index = 0; index < told.size(); index++) {
            for (RoleSpan content : told.get(index).statement().contents()) {
                if (content.to() <= sentence.from() && content.to() > end) {
                    best = index;
                    end = content.to();
                }
            }
        }
        boolean near = best >= 0 && clauses.sentence(sentence.from()) - clauses.sentence(end - 1) <= 2;
        return near ? Optional.of(best) : Optional.empty();
    }

    private static Told with(Told told, RoleSpan content) {
        List<RoleSpan> contents = new ArrayList<>(told.statement().contents());
        contents.add(content);
        Statement statement =
                new Statement(told.statement().source(), told.statement().cue(), contents);
        return new Told(statement, told.outer(), told.reading(), told.rule());
    }
}
