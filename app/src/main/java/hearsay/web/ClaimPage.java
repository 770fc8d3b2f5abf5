// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.StoredClaim;
import hearsay.workbench.Workbench;
import hearsay.workbench.json.ReasonsJson;

/** Why a claim stands in the ledger: each field down to the rule and the characters. Alone, or to be opened beside a text. */
final class ClaimPage implements Page {

    private final boolean part;

    /** @param part whether it is opened inside another page */
    ClaimPage(boolean part) {
        this.part = part;
    }

    @Override
    public String path() {
        return part ? "/claim/{id}/why" : "/claim/{id}";
    }

    /** Whoever opens the part by itself gets the page around it. */
    private boolean isPart(Visit visit) {
        return part && visit.context().header("HX-Request") != null;
    }

    @Override
    public Answer answer(Visit visit) {
        WhyView view = visit.look(workbench -> view(workbench, visit.part("id")));
        return Answer.of("Why", isPart(visit) ? "why" : "claim", view, () -> ReasonsJson.of(view.stored()));
    }

    private static WhyView view(Workbench workbench, String id) {
        StoredClaim stored = workbench.why(id);
        return new WhyView(stored, workbench.clusters(stored.document().id()));
    }
}
