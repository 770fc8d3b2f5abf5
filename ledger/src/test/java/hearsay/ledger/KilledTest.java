// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.EditionId;
import hearsay.text.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are killed, or write at the same time, leave whole ledgers. */
class KilledTest {

    private static final int KILLINGS = 16;
    private static final long ENDLESS = 1_000_000;

    @TempDir
    Path folder;

    /** Each process is killed up to a fifth of a second after its first report is in, somewhere in the midst of others. */
    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void aKilledProcessLeavesWholeReportsOnly() throws IOException, InterruptedException {
        Path file = folder.resolve("hearsay.ledger");
        Random random = new Random(20190506);
        Set<String> promised = new HashSet<>();
        for (int killing = 0; killing < KILLINGS; killing++) {
            Path says = folder.resolve("says-" + killing);
            Process scribe = Scribe.start(file, killing * ENDLESS, ENDLESS, says);
            while (lines(says).isEmpty() && scribe.isAlive()) {
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(200));
            assertThat(scribe.isAlive()).as("is there somebody to kill").isTrue();
            scribe.destroyForcibly().waitFor();
            promised.addAll(lines(says));
            assertWhole(file, promised);
        }
        assertThat(promised).hasSizeGreaterThan(KILLINGS);
    }

    /** The first thing that a process does is to make the ledger; it is killed while it does, or soon after or before. */
    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void aProcessThatIsKilledWhileItMakesTheLedgerLeavesOneThatOpens() throws IOException, InterruptedException {
        for (int killing = 0; killing < 6; killing++) {
            Path file = folder.resolve("hearsay-" + killing + ".ledger");
            Path says = folder.resolve("says-" + killing);
            Process scribe = Scribe.start(file, 0, ENDLESS, says);
            while (!Files.exists(file) && scribe.isAlive()) {
                Thread.sleep(1);
            }
            Thread.sleep(killing * 60L);
            scribe.destroyForcibly().waitFor();
            assertWhole(file, Set.copyOf(lines(says)));
        }
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void twoProcessesMakeAndFillOneLedgerAtOnce() throws IOException, InterruptedException {
        Path file = folder.resolve("hearsay.ledger");
        List<Path> says = List.of(folder.resolve("one"), folder.resolve("two"));
        List<Process> scribes = new ArrayList<>();
        for (int i = 0; i < says.size(); i++) {
            scribes.add(Scribe.start(file, i * ENDLESS, 40, says.get(i)));
        }
        for (Process scribe : scribes) {
            assertThat(scribe.waitFor()).as("exit code").isZero();
        }
        Set<String> promised = new HashSet<>(lines(says.get(0)));
        promised.addAll(lines(says.get(1)));
        assertThat(promised).hasSize(80);
        assertThat(assertWhole(file, promised).documents()).isEqualTo(80);
    }

    /** The ledger opens, is sound, and holds every report that was said to be in it. */
    private static Verification assertWhole(Path file, Set<String> promised) {
        try (Ledger ledger = Ledger.open(file)) {
            Verification verification = ledger.verify();
            assertThat(verification.faults()).isEmpty();
            assertThat(verification.documents()).isGreaterThanOrEqualTo(promised.size());
            assertThat(promised).allSatisfy(line -> {
                String[] ids = line.split(" ");
                assertThat(ledger.holds(new DocumentId(ids[0]), new EditionId(ids[1])))
                        .isTrue();
            });
            return verification;
        }
    }

    /** Whole lines only: the last one may have been cut off with its process. */
    private static List<String> lines(Path says) throws IOException {
        String all = Files.exists(says) ? Files.readString(says) : "";
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }
}
