// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.EditionId;
import hearsay.claims.Reading;
import hearsay.text.Document;
import hearsay.workbench.ReadingRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run of reading promises whatever the machine does: order, no work twice, a whole ledger after a fault. */
class ReadingRunTest {

    private static final int REPORTS = 24;

    @TempDir
    private Path folder;

    /** The hand-made reader with something that happens before each report. */
    private record Watched(UnaryOperator<Document> before) implements ReadingRoom {
        @Override
        public EditionId edition() {
            return new HandMadeRoom().edition();
        }

        @Override
        public Reading read(Document document) {
            return new HandMadeRoom().read(before.apply(document));
        }
    }

    @BeforeEach
    void writeReports() throws IOException {
        for (int i = 10; i < 10 + REPORTS; i++) {
            String report =
                    "---\noutlet: Harbour Daily\npublished: 2017-03-14\n---\nCrew " + i + " said that all was well.\n";
            Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(i + ".txt"), report);
        }
    }

    @Test
    void slowReportsChangeNothingInTheLedger() {
        Program quick = new Program(folder.resolve("quick.db"));
        Program slow = new Program(folder.resolve("slow.db"), new Watched(ReadingRunTest::slowIfEven));
        assertThat(quick.run("read", folder.resolve("in")).code()).isZero();
        assertThat(slow.run("read", folder.resolve("in")).code()).isZero();
        assertThat(slow.run("claims").lines()).hasSize(2 * REPORTS);
        assertThat(slow.run("ledger", "verify").out())
                .isEqualTo(quick.run("ledger", "verify").out());
    }

    @Test
    void whatWasReadIsNotReadAgain() {
        AtomicInteger readings = new AtomicInteger();
        Program program = new Program(folder.resolve("ledger.db"), new Watched(document -> {
            readings.incrementAndGet();
            return document;
        }));
        program.run("read", folder.resolve("in"), folder.resolve("in/10.txt"));
        program.run("read", folder.resolve("in"));
        assertThat(readings).hasValue(REPORTS);
    }

    @Test
    void aFaultOfTheProgramIsOneLineAndLeavesAWholeLedger() {
        Program program = new Program(folder.resolve("ledger.db"), new Watched(document -> {
            if (document.text().contains("Crew 20")) {
                throw new ArithmeticException("planted");
            }
            return document;
        }));
        Program.Outcome outcome = program.run("read", folder.resolve("in"));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).singleElement().asString().contains("20.txt", "planted");
        assertThat(program.with("HEARSAY_DEBUG", "1")
                        .run("read", folder.resolve("in"))
                        .err())
                .contains("ArithmeticException", "\tat ");
        assertThat(program.run("ledger", "verify").code()).isZero();
        assertThat(program.run("claims").lines()).hasSizeGreaterThan(2);
    }

    private static Document slowIfEven(Document document) {
        try {
            Thread.sleep(document.text().contains("0 said") || document.text().contains("2 said") ? 40 : 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return document;
    }
}
