// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ledger.Leaning;
import hearsay.ledger.OutletRow;
import hearsay.ledger.RelayRow;
import hearsay.ledger.StandingRow;
import java.util.List;

/** Outlets, who hands on, who holds claims, and who leans on whom: those with most first. */
public record SourceLists(
        List<OutletRow> outlets, List<RelayRow> relays, List<StandingRow> holders, List<Leaning> leanings) {
    public SourceLists {
        outlets = List.copyOf(outlets);
        relays = List.copyOf(relays);
        holders = List.copyOf(holders);
        leanings = List.copyOf(leanings);
    }
}
