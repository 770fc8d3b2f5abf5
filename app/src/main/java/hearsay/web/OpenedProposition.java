// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Citation;
import hearsay.claims.Explanation;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.truth.Weighed;
import hearsay.workbench.WhoseWord;
import hearsay.workbench.Workbench;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A weighed proposition with the words that it rests on, as one state of the ledger has it.
 *
 * @param words of what is cited
 * @param outlets of the reports that were opened for them
 * @param labels of the members
 */
record OpenedProposition(
        Weighed weighed,
        Map<Citation, String> words,
        Map<DocumentId, String> outlets,
        Map<TestimonyId, String> labels) {

    /** Reports that are opened for the words of citations; a proposition of more reports shows where the others stand. */
    private static final int MOST_REPORTS = 60;

    private static final int SHORT_QUOTE = 240;

    OpenedProposition {
        words = Map.copyOf(words);
        outlets = Map.copyOf(outlets);
        labels = Map.copyOf(labels);
    }

    /** @param id of the proposition, or how it begins */
    static OpenedProposition of(Visit visit, String id) {
        return visit.look(OpenedProposition.class, id, workbench -> of(workbench, workbench.proposition(id)));
    }

    private static OpenedProposition of(Workbench workbench, Weighed weighed) {
        Map<DocumentId, List<Citation>> cited = citations(weighed.credence().because())
                .distinct()
                .collect(Collectors.groupingBy(Citation::document, LinkedHashMap::new, Collectors.toList()));
        Map<Citation, String> words = new HashMap<>();
        Map<DocumentId, String> outlets = new HashMap<>();
        cited.entrySet().stream().limit(MOST_REPORTS).forEach(entry -> {
            Document report = workbench.document(entry.getKey());
            outlets.put(report.id(), report.outlet());
            entry.getValue()
                    .forEach(one -> words.put(one, Say.shortened(one.span().in(report.text()), SHORT_QUOTE)));
        });
        return new OpenedProposition(
                weighed,
                words,
                outlets,
                weighed.cluster().members().stream()
                        .collect(Collectors.toMap(Testimony::id, OpenedProposition::label, (one, other) -> one)));
    }

    private static Stream<Citation> citations(Explanation explanation) {
        return Stream.concat(
                explanation.citations().stream(), explanation.parts().stream().flatMap(OpenedProposition::citations));
    }

    private static String label(Testimony one) {
        return one.outlet() + ", " + Say.day(one.published()) + ": " + WhoseWord.hop(one.holder());
    }

    /** A member in a few words: its outlet, its day, whose word it is. */
    String label(TestimonyId id) {
        return labels.getOrDefault(id, Say.brief(id));
    }

    /** Cited words with where they stand. @param text blank where the report was not opened */
    record Cited(DocumentId document, String outlet, String text) {}

    List<Cited> cited(List<Citation> citations) {
        return citations.stream().distinct().map(this::cited).toList();
    }

    private Cited cited(Citation citation) {
        return new Cited(
                citation.document(),
                Optional.ofNullable(outlets.get(citation.document()))
                        .orElse("report " + Say.brief(citation.document())),
                words.getOrDefault(citation, ""));
    }
}
