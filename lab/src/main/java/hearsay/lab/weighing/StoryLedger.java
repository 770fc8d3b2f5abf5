// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.weighing;

import hearsay.claims.Reading;
import hearsay.ledger.DocumentRow;
import hearsay.ledger.Ledger;
import hearsay.text.Document;
import hearsay.workbench.BundledRoom;
import hearsay.workbench.ReadListener;
import hearsay.workbench.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Large ledgers made of the sample dossier. */
final class StoryLedger {

    /** A report, with its reading. */
    record Sample(Document document, Reading reading) {

        /** The same as a report of a story. */
        Sample in(Story story) {
            Document told = story.tell(document);
            return new Sample(told, story.tell(reading, told.id()));
        }
    }

    private StoryLedger() {}

    /** The sample dossier, read into a ledger of its own. */
    static List<Sample> dossier(Path file) {
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

    /** How many claims the reports hold together. */
    static long claims(List<Sample> dossier) {
        return dossier.stream()
                .mapToLong(sample -> sample.reading().claims().size())
                .sum();
    }

    /** Makes a ledger of at least so many claims. @param dossier where the sample dossier is read into */
    static void write(Path file, Path dossier, int claims) {
        List<Sample> samples = dossier(dossier);
        try (Ledger ledger = Ledger.open(file)) {
            for (Story story : Story.of(claims, claims(samples))) {
                for (Sample sample : samples) {
                    Sample told = sample.in(story);
                    ledger.append(told.document(), told.reading(), Instant.EPOCH);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
