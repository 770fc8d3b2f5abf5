// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.Stats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ledger at hand with what it holds, the others beside it, and how it is taken along. */
final class DossiersPage implements Page {

    @Override
    public String path() {
        return "/dossiers";
    }

    @Override
    public Answer answer(Visit visit) {
        Stats stats = visit.look(Stats.class, "stats", workbench -> workbench.stats());
        java.nio.file.Path first = visit.house().desks().file();
        DossiersView view = new DossiersView(
                String.valueOf(visit.desks().file().getFileName()),
                String.valueOf(first.getFileName()),
                Dossiers.beside(first),
                stats);
        return Answer.of("Dossiers", "dossiers", view, () -> data(view)).with(() -> table(view));
    }

    private static List<List<Object>> table(DossiersView view) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("figure", "value"));
        data(view).forEach((figure, value) -> rows.add(List.of(figure, value)));
        return rows;
    }

    private static Map<String, Object> data(DossiersView view) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("ledger", view.ledger());
        fields.put("documents", view.stats().documents());
        fields.put("readings", view.stats().readings());
        fields.put("claims", view.stats().claims());
        fields.put("holders", view.stats().holders());
        fields.put("outlets", view.stats().outlets());
        fields.put("bytes", view.stats().bytes());
        fields.put("others", view.others());
        return fields;
    }

    /** @param first the file name of the ledger that was opened @param others names of those beside it */
    record DossiersView(String ledger, String first, List<String> others, Stats stats) {

        DossiersView {
            others = List.copyOf(others);
        }
    }
}
