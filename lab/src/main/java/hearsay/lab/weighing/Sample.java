// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.weighing;

import hearsay.claims.Reading;
import hearsay.ledger.DocumentRow;
import hearsay.ledger.Ledger;
import hearsay.text.Document;
import hearsay.workbench.BundledRoom;
import hearsay.workbench.ReadListener;
import hearsay.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A report of the sample dossier, read. */
public record Sample(Document document, Reading reading) {

    /** All of them. @param file a ledger that is made for it */
    public static List<Sample> dossier(Path file) {
        try (Workbench workbench = new Workbench(file, Clock.systemUTC(), new BundledRoom())) {
            workbench.readDossier(ReadListener.NONE);
        }
        List<Sample> samples = new ArrayList<>();
        try (Ledger ledger = Ledger.open(file)) {
            for (DocumentRow row : ledger.documents()) {
                samples.add(new Sample(
                        ledger.document(row.id().value()).orElseThrow(),
                        ledger.reading(row.id()).orElseThrow()));
            }
        }
        return samples;
    }

    /** How many claims some hold together. */
    public static long claims(List<Sample> samples) {
        return samples.stream()
                .mapToLong(sample -> sample.reading().claims().size())
                .sum();
    }

    /** The same, told as one of another story. */
    public Sample told(Story story) {
        Document other = story.tell(document);
        return new Sample(other, story.tell(reading, other.id()));
    }
}
