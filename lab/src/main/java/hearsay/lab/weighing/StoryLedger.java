// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.weighing;

import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Large ledgers made of the sample dossier, and the folders that such things are made in. */
public final class StoryLedger {

    private StoryLedger() {}

    /** Makes a ledger of about so many claims. @param dossier where the sample dossier is read into */
    public static void write(Path file, Path dossier, int claims) {
        List<Sample> samples = Sample.dossier(dossier);
        try (Ledger ledger = Ledger.open(file)) {
            for (Story story : Story.of(claims, Sample.claims(samples))) {
                for (Sample sample : samples) {
                    Sample told = sample.told(story);
                    ledger.append(told.document(), told.reading(), Instant.EPOCH);
                }
            }
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot delete " + path, e);
                }
            });
        }
    }
}
