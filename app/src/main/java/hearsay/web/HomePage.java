// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.BriefQuery.Order;
import hearsay.ledger.BriefRow;
import hearsay.ledger.DocumentRow;
import hearsay.workbench.Searches;
import hearsay.workbench.Sieve;
import hearsay.workbench.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What ought to be looked at first, what is contested, what is new. */
final class HomePage implements Page {

    private static final int ALARMS = 6;
    private static final int LINES = 8;

    /** All that a first page depends on besides the ledger: searches are kept beside it. */
    private record Wished(Sieve sieve, List<Searches.Saved> searches) {}

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Answer answer(Visit visit) {
        Sieve sieve = visit.sieve();
        List<Searches.Saved> searches =
                visit.look(workbench -> workbench.searches().all());
        HomeView view =
                visit.look(HomeView.class, new Wished(sieve, searches), workbench -> view(workbench, sieve, searches));
        return Answer.of("Home", "home", view, () -> data(view)).with(() -> table(view));
    }

    private static HomeView view(Workbench workbench, Sieve sieve, List<Searches.Saved> searches) {
        List<DocumentRow> latest = workbench
                .lists()
                .documents(Optional.empty(), Optional.empty(), Optional.empty(), LINES)
                .rows();
        List<BriefRow> alarms = lines(workbench, sieve, Order.URGENT, ALARMS);
        return new HomeView(
                sieve,
                workbench.lists().reports(),
                moved(workbench),
                alarms,
                lines(workbench, sieve, Order.CONTESTED, LINES).stream()
                        .filter(line -> !alarms.contains(line))
                        .toList(),
                lines(workbench, sieve, Order.NEWEST, LINES),
                latest,
                searches);
    }

    private static List<Moved> moved(Workbench workbench) {
        return workbench.inquiry().askings().stream()
                .flatMap(asking -> Moved.of(asking).stream())
                .sorted(Comparator.comparing((Moved moved) -> moved.now().at()).reversed())
                .limit(ALARMS)
                .toList();
    }

    private static List<BriefRow> lines(Workbench workbench, Sieve sieve, Order order, int lines) {
        return workbench
                .lists()
                .briefs(sieve.briefs(order, Optional.empty(), lines))
                .rows();
    }

    private static List<List<Object>> table(HomeView view) {
        List<List<Object>> rows = new ArrayList<>();
        rows.addAll(listed("list", List.of()));
        rows.addAll(listed("alarms", view.alarms()));
        rows.addAll(listed("contested", view.contested()));
        rows.addAll(listed("newest", view.newest()));
        return rows;
    }

    /** Rows of a list with its name before each; of no lines the head. */
    private static List<List<Object>> listed(String name, List<BriefRow> lines) {
        List<List<Object>> rows = PropositionsPage.table(lines);
        return rows.subList(lines.isEmpty() && name.equals("list") ? 0 : 1, rows.size()).stream()
                .map(row -> {
                    List<Object> named = new ArrayList<>(List.of(name));
                    named.addAll(row);
                    return named;
                })
                .toList();
    }

    private static Map<String, Object> data(HomeView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", view.reports());
        fields.put("moved", view.moved().stream().map(Moved::fields).toList());
        fields.put("alarms", view.alarms().stream().map(LineJson::of).toList());
        fields.put("contested", view.contested().stream().map(LineJson::of).toList());
        fields.put("newest", view.newest().stream().map(LineJson::of).toList());
        fields.put("reports", view.latest().stream().map(DocumentsPage::fields).toList());
        return fields;
    }
}
