// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.Stats;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is new and what is contested. */
final class HomePage implements Page {

    @Override
    public String path() {
        return "/";
    }

    @Override
    public Answer answer(Visit visit) {
        Stats stats = visit.look(workbench -> workbench.stats());
        return Answer.of("Home", "home", new HomeView(stats), () -> data(stats));
    }

    private static Map<String, Object> data(Stats stats) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", stats.documents());
        fields.put("claims", stats.claims());
        return fields;
    }
}
