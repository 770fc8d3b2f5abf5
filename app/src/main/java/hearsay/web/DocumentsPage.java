// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.DocumentRow;
import hearsay.ledger.PageKey;
import hearsay.ledger.Paged;
import hearsay.workbench.Sieve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports, the newest first. */
final class DocumentsPage implements Page {

    private static final int LINES = 50;

    @Override
    public String path() {
        return "/documents";
    }

    @Override
    public Answer answer(Visit visit) {
        Sieve sieve = visit.sieve();
        Paged<DocumentRow, PageKey> page = visit.look(workbench ->
                workbench.lists().documents(given(sieve.q()), given(sieve.outlet()), Keys.page(visit), LINES));
        DocumentsView view = new DocumentsView(sieve, page.rows(), page.next().map(Keys::of));
        return Answer.of("Reports", "documents", view, () -> data(view)).with(() -> table(page.rows()));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(one -> !one.isEmpty());
    }

    private static Map<String, Object> data(DocumentsView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", view.lines().stream().map(DocumentsPage::fields).toList());
        fields.put("after", view.next());
        return fields;
    }

    static Map<String, Object> fields(DocumentRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", row.id());
        fields.put("outlet", row.outlet());
        fields.put("published", row.published());
        fields.put("title", row.title());
        fields.put("credit", row.credit());
        fields.put("characters", row.characters());
        fields.put("claims", row.claims());
        return fields;
    }

    private static List<List<Object>> table(List<DocumentRow> lines) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("id", "outlet", "published", "title", "credit", "characters", "claims"));
        lines.forEach(row -> rows.add(List.of(
                row.id(), row.outlet(), row.published(), row.title(), row.credit(), row.characters(), row.claims())));
        return rows;
    }
}
