// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.truth.Weighed;
import hearsay.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a person's ruling on an outcome to the records of those who said so and of those who denied it, and to what they say next. */
class SourceRecordTest {

    private static final int SETTLED = 5;

    @TempDir
    private Path folder;

    private void write(int number) throws IOException {
        Files.writeString(
                folder.resolve("reports").resolve(number + ".txt"),
                "---\noutlet: Port Wire " + number + "\npublished: "
                        + LocalDate.of(2017, 1, 10).plusDays(120L * number) + "T08:00:00Z\ntitle: Men at the coast " + number
                        + "\n---\n\nThe harbour master said that " + (20 + number)
                        + " men had come to Sidi Barrani. The town council denied that anybody had come to Sidi Barrani.\n");
    }

    private List<Weighed> propositions(Path ledger) {
        try (Workbench workbench = new Workbench(ledger, Clock.systemUTC(), new HandMadeRoom())) {
            return workbench.propositions(false, 100).stream()
                    .sorted(Comparator.comparing(
                            one -> one.cluster().members().get(0).published()))
                    .toList();
        }
    }

    private char grade(Path ledger, String source) {
        try (Workbench workbench = new Workbench(ledger, Clock.systemUTC(), new HandMadeRoom())) {
            return workbench.grade(source).reliability();
        }
    }

    @Test
    void whoeverWasRightGainsAndWhoeverWasWrongLoses() throws IOException {
        Path ledger = folder.resolve("test.db");
        Program hearsay = new Program(ledger);
        Files.createDirectories(folder.resolve("reports"));
        for (int number = 0; number <= SETTLED; number++) {
            write(number);
        }
        assertThat(hearsay.run("read", folder.resolve("reports")).code()).isZero();
        List<Weighed> before = propositions(ledger);
        assertThat(before).hasSize(SETTLED + 1);
        assertThat(grade(ledger, "The harbour master")).isEqualTo('F');
        for (Weighed one : before.subList(0, SETTLED)) {
            Program.Outcome ruled =
                    hearsay.run("rule", "outcome", one.cluster().id().value(), "yes", "--by", "N. Haddad");
            assertThat(ruled.code()).as(ruled.err()).isZero();
        }
        assertThat(grade(ledger, "The harbour master")).isBetween('A', 'B');
        assertThat(grade(ledger, "The town council")).isEqualTo('E');
        double said = before.get(SETTLED).credence().probability();
        double now = propositions(ledger).get(SETTLED).credence().probability();
        assertThat(now).as("what both say next").isGreaterThan(said + 0.1);
        String ruling = hearsay.run("rulings", "--json").out().replaceAll("(?s).*?\"id\":\"(\\w{64})\".*", "$1");
        assertThat(hearsay.run("rule", "undo", ruling, "--by", "N. Haddad").code()).isZero();
        assertThat(propositions(ledger).get(SETTLED).credence().probability())
                .as("one ruling taken back")
                .isLessThan(now);
    }
}
