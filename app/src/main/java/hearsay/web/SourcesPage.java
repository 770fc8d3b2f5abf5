// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.claims.Position;
import hearsay.ledger.OutletRow;
import hearsay.workbench.CallerFault;
import hearsay.workbench.SourceLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outlets, who hands on, who holds claims, and who leans on whom. */
final class SourcesPage implements Page {

    private static final int LINES = 40;

    @Override
    public String path() {
        return "/sources";
    }

    @Override
    public Answer answer(Visit visit) {
        Optional<String> wanted = visit.given("q");
        Optional<OutletRow> after = visit.given("after").map(SourcesPage::key);
        SourceLists lists = visit.look(
                SourceLists.class,
                List.of(wanted, after),
                workbench -> workbench.pictures().sources(wanted, after, LINES));
        Optional<String> next = lists.outlets().size() < LINES
                ? Optional.empty()
                : Optional.of(key(lists.outlets().get(LINES - 1)));
        SourcesView view = new SourcesView(wanted.orElse(""), lists, next);
        return Answer.of("Sources", "sources", view, () -> data(view)).with(() -> table(lists));
    }

    private static String key(OutletRow row) {
        return row.reports() + "." + row.outlet();
    }

    private static OutletRow key(String text) {
        if (!text.matches("(?s)\\d{1,9}\\..*")) {
            throw new CallerFault("\"after=" + text + "\" is no key of a list; begin it again without");
        }
        int dot = text.indexOf('.');
        return new OutletRow(
                text.substring(dot + 1),
                Integer.parseInt(text.substring(0, dot)),
                0,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                0,
                0);
    }

    private static Map<String, Object> data(SourcesView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "outlets", view.lists().outlets().stream().map(SourceJson::of).toList());
        fields.put("relays", view.lists().relays().stream().map(SourceJson::of).toList());
        fields.put(
                "holders", view.lists().holders().stream().map(SourceJson::of).toList());
        fields.put(
                "leanings", view.lists().leanings().stream().map(SourceJson::of).toList());
        fields.put("after", view.next());
        return fields;
    }

    private static List<List<Object>> table(SourceLists lists) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("kind", "label", "reports", "claims", "affirms", "denies", "doubts", "asks", "no_comment"));
        lists.outlets()
                .forEach(row ->
                        rows.add(List.of("outlet", row.outlet(), row.reports(), row.claims(), "", "", "", "", "")));
        lists.relays()
                .forEach(row ->
                        rows.add(List.of("relay", row.label(), row.reports(), row.claims(), "", "", "", "", "")));
        lists.holders()
                .forEach(row -> rows.add(List.of(
                        "holder",
                        row.label(),
                        row.documents(),
                        row.claims(),
                        row.times(Position.AFFIRM),
                        row.times(Position.DENY),
                        row.times(Position.DOUBT),
                        row.times(Position.ASK),
                        row.times(Position.NO_COMMENT))));
        return rows;
    }
}
