// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.ClaimRow;
import hearsay.ledger.PageKey;
import hearsay.ledger.Paged;
import hearsay.workbench.Sieve;
import hearsay.workbench.WhoseWord;
import hearsay.workbench.json.ClaimJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims, the newest first, sifted. */
final class ClaimsPage implements Page {

    private static final int LINES = 40;

    @Override
    public String path() {
        return "/claims";
    }

    @Override
    public Answer answer(Visit visit) {
        Sieve sieve = visit.sieve();
        Paged<ClaimRow, PageKey> page = visit.look(workbench ->
                workbench.lists().claims(sieve.claims(Optional.empty(), Optional.empty(), LINES), Keys.page(visit)));
        ClaimsView view = new ClaimsView(sieve, page.rows(), page.next().map(Keys::of));
        return Answer.of("Claims", "claims", view, () -> data(view)).with(() -> table(page.rows()));
    }

    private static Map<String, Object> data(ClaimsView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("claims", view.lines().stream().map(ClaimJson::of).toList());
        fields.put("after", view.next());
        return fields;
    }

    private static List<List<Object>> table(List<ClaimRow> lines) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "id",
                "document",
                "outlet",
                "published",
                "holder",
                "holder_kind",
                "holder_country",
                "position",
                "certainty",
                "basis",
                "says",
                "contents"));
        lines.forEach(line -> rows.add(List.of(
                line.id(),
                line.document(),
                line.outlet(),
                line.published(),
                line.holder(),
                line.kind(),
                line.country(),
                line.stance().position(),
                line.stance().certainty(),
                line.basis(),
                WhoseWord.of(line),
                String.join(" … ", line.contents()))));
        return rows;
    }
}
