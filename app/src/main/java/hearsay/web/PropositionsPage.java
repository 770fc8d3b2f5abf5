// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.BriefQuery;
import hearsay.ledger.BriefQuery.Order;
import hearsay.ledger.BriefRow;
import hearsay.ledger.Paged;
import hearsay.workbench.Sieve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is alleged: a list in three orders, sifted. */
final class PropositionsPage implements Page {

    static final int LINES = 40;

    @Override
    public String path() {
        return "/propositions";
    }

    @Override
    public Answer answer(Visit visit) {
        Sieve sieve = visit.sieve();
        Order order = Visit.understood(() -> Sieve.order(visit.given("order").orElse("contested")));
        Paged<BriefRow, BriefQuery.Key> page =
                visit.look(workbench -> workbench.lists().briefs(sieve.briefs(order, Keys.brief(visit), LINES)));
        PropositionsView view =
                new PropositionsView(sieve, order, page.rows(), page.next().map(Keys::of));
        return Answer.of("Propositions", "propositions", view, () -> data(view)).with(() -> table(page.rows()));
    }

    private static Map<String, Object> data(PropositionsView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("propositions", view.lines().stream().map(LineJson::of).toList());
        fields.put("after", view.next());
        return fields;
    }

    /** Propositions as rows, the head first. */
    static List<List<Object>> table(List<BriefRow> lines) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(
                "id",
                "words",
                "headline",
                "alarms",
                "contested",
                "reports",
                "origins",
                "last",
                "bits",
                "probability",
                "grade",
                "affirming",
                "denying",
                "doubting",
                "silent"));
        lines.forEach(line -> rows.add(List.of(
                line.row().id(),
                line.words(),
                line.headline(),
                line.alarms(),
                line.row().contested(),
                line.row().reports(),
                line.row().origins(),
                line.row().last(),
                line.row().bits(),
                Say.probability(line.row().bits()),
                line.row().grade(),
                line.voices().affirming(),
                line.voices().denying(),
                line.voices().doubting(),
                line.voices().silent())));
        return rows;
    }
}
