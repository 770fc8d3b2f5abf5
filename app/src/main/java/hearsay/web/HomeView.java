// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.BriefRow;
import hearsay.ledger.DocumentRow;
import hearsay.workbench.Searches;
import hearsay.workbench.Sieve;
import java.util.List;

/** The first page. @param reports how many the ledger holds @param moved questions whose answer changed, the last to change first */
record HomeView(
        Sieve sieve,
        long reports,
        List<Moved> moved,
        List<BriefRow> alarms,
        List<BriefRow> contested,
        List<BriefRow> newest,
        List<DocumentRow> latest,
        List<Searches.Saved> searches) {

    HomeView {
        moved = List.copyOf(moved);
        alarms = List.copyOf(alarms);
        contested = List.copyOf(contested);
        newest = List.copyOf(newest);
        latest = List.copyOf(latest);
        searches = List.copyOf(searches);
    }

    boolean nothing() {
        return alarms.isEmpty() && contested.isEmpty() && newest.isEmpty();
    }
}
