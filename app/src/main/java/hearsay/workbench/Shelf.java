// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Report;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.claims.Trace;
import hearsay.ledger.Filed;
import hearsay.ledger.Ledger;
import hearsay.ledger.TakenIn;
import hearsay.ledger.Weighings;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import java.util.Collection;
import java.util.List;

/** What weighing sees of a ledger's reports and of what they testify, what was asked for last at hand. For one thread. */
final class Shelf {

    private static final int TESTIMONIES = 10_000;
    private static final int TRACES = 1_000;

    private final Ledger ledger;
    private final AtHand<TestimonyId, Testimony> testimonies;
    private final AtHand<DocumentId, Trace> traces;

    Shelf(Ledger ledger) {
        this.ledger = ledger;
        Weighings index = ledger.weighings();
        this.testimonies = new AtHand<>(TESTIMONIES, Testimony::id, index::testimonies);
        this.traces = new AtHand<>(TRACES, Trace::document, index::traces);
    }

    /**
     * A report as its speaking reading has it now, weighed or not.
     *
     * @throws IllegalStateException if the ledger has no such document
     */
    Report report(DocumentId id) {
        Document document = ledger.document(id)
                .orElseThrow(() -> new IllegalStateException("no document " + id + " in the ledger"));
        return ledger.told(id)
                .map(reading -> Report.of(document, reading))
                .orElseThrow(() -> new IllegalStateException("no reading of document " + id + " in the ledger"));
    }

    /** What was filed says; in the same order. */
    List<Testimony> testimonies(List<Filed> filed) {
        return testimonies.all(filed.stream().map(Filed::id).toList());
    }

    /** Of documents that are weighed; in the same order. */
    List<Trace> traces(Collection<DocumentId> documents) {
        return traces.all(documents);
    }

    /** Lays at hand what a report says now, in place of what it said before. */
    void lay(TakenIn report) {
        traces.put(report.trace());
        report.testimonies().keySet().forEach(testimonies::put);
    }
}
