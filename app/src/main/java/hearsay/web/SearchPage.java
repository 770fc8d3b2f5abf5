// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.BriefQuery;
import hearsay.ledger.BriefRow;
import hearsay.ledger.ClaimQuery;
import hearsay.ledger.ClaimRow;
import hearsay.ledger.DocumentRow;
import hearsay.ledger.HolderRow;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.ClaimJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds some words: propositions, claims, holders, texts. As one types, the last word may be a beginning. */
final class SearchPage implements Page {

    private static final int LINES = 8;

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public Answer answer(Visit visit) {
        String typed = visit.given("q").orElse("");
        boolean brief = visit.given("brief").isPresent();
        int lines = brief ? 4 : LINES;
        SearchView view =
                visit.look(SearchView.class, List.of(typed, lines), workbench -> found(workbench, typed, lines));
        return Answer.of("Search", brief ? "found" : "search", view, () -> data(view))
                .with(() -> table(view));
    }

    private static SearchView found(Workbench workbench, String typed, int lines) {
        if (typed.isEmpty()) {
            return new SearchView(typed, List.of(), List.of(), List.of(), List.of());
        }
        String words = typed.matches(".*[\\p{L}\\p{N}]") ? typed + "*" : typed;
        return new SearchView(
                typed,
                workbench
                        .lists()
                        .briefs(BriefQuery.of(BriefQuery.Order.NEWEST, lines).withWords(words))
                        .rows(),
                workbench
                        .lists()
                        .claims(ClaimQuery.ALL.withText(words).withLimit(lines), Optional.empty())
                        .rows(),
                workbench.lists().holders(typed, lines),
                workbench
                        .lists()
                        .documents(Optional.of(words), Optional.empty(), Optional.empty(), lines)
                        .rows());
    }

    private static List<List<Object>> table(SearchView view) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("kind", "id", "words", "of"));
        view.propositions()
                .forEach(one -> rows.add(List.of("proposition", one.row().id(), one.words(), one.headline())));
        view.holders().forEach(one -> rows.add(List.of("holder", "", one.label(), one.claims())));
        view.claims()
                .forEach(one -> rows.add(List.of("claim", one.id(), String.join(" … ", one.contents()), one.holder())));
        view.documents().forEach(one -> rows.add(List.of("report", one.id(), one.title(), one.outlet())));
        return rows;
    }

    private static Map<String, Object> data(SearchView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "propositions", view.propositions().stream().map(LineJson::of).toList());
        fields.put("claims", view.claims().stream().map(ClaimJson::of).toList());
        fields.put("holders", view.holders().stream().map(SearchPage::fields).toList());
        fields.put(
                "documents",
                view.documents().stream().map(DocumentsPage::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(HolderRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("holder", row.label());
        fields.put("holder_kind", row.kind());
        fields.put("holder_country", row.country());
        fields.put("holder_sector", row.sector());
        fields.put("claims", row.claims());
        fields.put("documents", row.documents());
        return fields;
    }

    /** What was found. */
    record SearchView(
            String typed,
            List<BriefRow> propositions,
            List<ClaimRow> claims,
            List<HolderRow> holders,
            List<DocumentRow> documents) {

        SearchView {
            propositions = List.copyOf(propositions);
            claims = List.copyOf(claims);
            holders = List.copyOf(holders);
            documents = List.copyOf(documents);
        }

        boolean nothing() {
            return propositions.isEmpty() && claims.isEmpty() && holders.isEmpty() && documents.isEmpty();
        }
    }
}
