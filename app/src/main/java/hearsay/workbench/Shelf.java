// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Report;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.ledger.Filed;
import hearsay.ledger.Ledger;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reports of a ledger as weighing sees them, the ones asked for last at hand. For one thread. */
final class Shelf {

    private static final int AT_HAND = 500;

    /** A report, and its testimonies by id. */
    private record Opened(Report report, Map<TestimonyId, Testimony> testimonies) {}

    private final Ledger ledger;
    private final Map<DocumentId, Opened> opened = new LinkedHashMap<>(16, 0.75f, true);

    Shelf(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @throws IllegalStateException if the ledger has no such document, which the indexes say it has */
    Report report(DocumentId id) {
        return open(id).report();
    }

    Testimony testimony(Filed filed) {
        Testimony testimony = open(filed.document()).testimonies().get(filed.id());
        if (testimony == null) {
            throw new IllegalStateException("the indexes of weighing name a testimony that document " + filed.document()
                    + " does not give: hearsay ledger rebuild makes them again");
        }
        return testimony;
    }

    private Opened open(DocumentId id) {
        Opened known = opened.get(id);
        if (known != null) {
            return known;
        }
        Opened fresh = load(id);
        opened.put(id, fresh);
        if (opened.size() > AT_HAND) {
            opened.remove(opened.keySet().iterator().next());
        }
        return fresh;
    }

    private Opened load(DocumentId id) {
        Document document = ledger.document(id)
                .orElseThrow(() -> new IllegalStateException("no document " + id + " in the ledger"));
        Report report = ledger.told(id)
                .map(reading -> Report.of(document, reading))
                .orElseThrow(() -> new IllegalStateException("no reading of document " + id + " in the ledger"));
        // One claim may name one happening twice by one trigger; the first stands.
        return new Opened(
                report,
                report.testimonies().stream()
                        .collect(Collectors.toMap(Testimony::id, Function.identity(), (first, second) -> first)));
    }
}
