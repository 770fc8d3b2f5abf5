// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Testimony;
import hearsay.truth.Weighed;
import hearsay.workbench.InWords;
import hearsay.workbench.json.WeighedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One proposition with all it comes to. */
final class PropositionPage implements Page {

    @Override
    public String path() {
        return "/proposition/{id}";
    }

    @Override
    public Answer answer(Visit visit) {
        PropositionView view = new PropositionView(
                OpenedProposition.of(visit, visit.part("id")),
                visit.analyst().orElse(""),
                visit.given("ruled").isPresent(),
                visit.given("all").isPresent());
        return Answer.of(
                        Say.shortened(PlainWords.line(InWords.of(view.weighed().cluster())), 100),
                        "proposition",
                        view,
                        () -> data(view))
                .with(() -> table(view.weighed()));
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
