// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ingest.custody.Custody;
import hearsay.ingest.custody.Entry;
import hearsay.ledger.CustodyHead;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes in the log of what was fetched of how far the ledger's log of what was read and ruled had come. They tie the two
 * chains together: whoever would alter the one has to alter the other.
 */
final class LedgerNotes {

    private static final String ACT = "ledger";

    private LedgerNotes() {}

    static void write(Custody custody, Ledger ledger, Instant at) throws IOException {
        CustodyHead head = ledger.custodyHead();
        custody.append(ACT, Map.of("entries", Long.toString(head.entries()), "head", head.hash()), at);
    }

    /** Which notes tell of a head that the ledger's log does not run through. */
    static List<String> faults(List<Entry> entries, Ledger ledger) {
        return entries.stream()
                .filter(entry -> entry.act().equals(ACT))
                .filter(entry -> head(entry).filter(ledger::runsThrough).isEmpty())
                .map(entry -> "entry " + entry.number() + ": the ledger's log does not run through its entry "
                        + entry.fact("entries").orElse("?") + " as it was noted")
                .toList();
    }

    private static Optional<CustodyHead> head(Entry entry) {
        return entry.fact("entries")
                .filter(entries -> entries.matches("\\d{1,18}"))
                .flatMap(entries -> entry.fact("head")
                        .filter(hash -> hash.matches("[0-9a-f]{64}"))
                        .map(hash -> new CustodyHead(Long.parseLong(entries), hash)));
    }
}
