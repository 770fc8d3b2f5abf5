// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Citation;
import hearsay.claims.Explanation;
import hearsay.claims.Testimony;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.truth.Weighed;
import hearsay.workbench.InWords;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.WeighedJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One proposition with all it comes to. */
final class PropositionPage implements Page {

    /** Documents that are opened for the words of citations; a proposition of more reports shows where the others stand. */
    private static final int MOST_DOCUMENTS = 60;

    @Override
    public String path() {
        return "/proposition/{id}";
    }

    @Override
    public Answer answer(Visit visit) {
        PropositionView view = visit.look(workbench -> view(workbench, visit));
        return Answer.of(
                        Say.shortened(InWords.of(view.weighed().cluster()), 100), "proposition", view, () -> data(view))
                .with(() -> table(view.weighed()));
    }

    private static PropositionView view(Workbench workbench, Visit visit) {
        Weighed weighed = workbench.proposition(visit.part("id"));
        Map<DocumentId, Document> documents = new LinkedHashMap<>();
        citations(weighed.credence().because())
                .map(Citation::document)
                .distinct()
                .limit(MOST_DOCUMENTS)
                .forEach(id -> documents.put(id, workbench.document(id)));
        return new PropositionView(
                weighed,
                documents,
                visit.analyst().orElse(""),
                visit.given("ruled").isPresent());
    }

    private static Stream<Citation> citations(Explanation explanation) {
        return Stream.concat(
                explanation.citations().stream(), explanation.parts().stream().flatMap(PropositionPage::citations));
    }

    private static Map<String, Object> data(PropositionView view) {
        Map<String, Object> fields = WeighedJson.whole(view.weighed());
        fields.put("origins", WeighedJson.origins(view.weighed()));
        return fields;
    }

    private static List<List<Object>> table(Weighed weighed) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "testimony",
                "claim",
                "document",
                "outlet",
                "published",
                "holder",
                "position",
                "certainty",
                "polarity",
                "words"));
        for (Testimony one : weighed.cluster().members()) {
            rows.add(List.of(
                    one.id(),
                    one.claim(),
                    one.document(),
                    one.outlet(),
                    one.published(),
                    one.holder().label(),
                    one.stance().position(),
                    one.stance().certainty(),
                    one.polarity(),
                    InWords.of(one.proposition())));
        }
        return rows;
    }
}
