// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.truth.Weighed;
import hearsay.workbench.BundledRoom;
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
    private static final List<String> TOWNS = List.of("Derna", "Tobruk", "Misrata", "Sirte", "Sabha", "Zuwara");
    private static final BundledRoom ROOM = new BundledRoom();

    @TempDir
    private Path folder;

    private void write(int number) throws IOException {
        String town = TOWNS.get(number);
        Files.writeString(
                folder.resolve("reports").resolve(number + ".txt"),
                "---\noutlet: Port Wire " + number + "\npublished: "
                        + LocalDate.of(2017, 1, 11).plusDays(119L * number) + "T08:00:00Z\ntitle: Strike on " + town
                        + "\n---\n\nEgypt bombed " + town + " on Tuesday, the Libyan National Army said. "
                        + "The Government of National Accord denied that Egypt had bombed " + town + ".\n");
    }

    private List<Weighed> propositions(Path ledger) {
        try (Workbench workbench = new Workbench(ledger, Clock.systemUTC(), ROOM)) {
            return workbench.propositions(true, 100).stream()
                    .sorted(Comparator.comparing(
                            one -> one.cluster().members().get(0).published()))
                    .toList();
        }
    }

    private char grade(Path ledger, String source) {
        try (Workbench workbench = new Workbench(ledger, Clock.systemUTC(), ROOM)) {
            return workbench.grade(source).reliability();
        }
    }

    @Test
    void whoeverWasRightGainsAndWhoeverWasWrongLoses() throws IOException {
        Path ledger = folder.resolve("test.db");
        Program hearsay = new Program(ledger, ROOM);
        Files.createDirectories(folder.resolve("reports"));
        for (int number = 0; number <= SETTLED; number++) {
            write(number);
        }
        assertThat(hearsay.run("read", folder.resolve("reports")).code()).isZero();
        List<Weighed> before = propositions(ledger);
        assertThat(before).hasSize(SETTLED + 1);
        assertThat(grade(ledger, "Libyan National Army")).isEqualTo('F');
        for (Weighed one : before.subList(0, SETTLED)) {
            Program.Outcome ruled =
                    hearsay.run("rule", "outcome", one.cluster().id().value(), "yes", "--by", "N. Haddad");
            assertThat(ruled.code()).as(ruled.err()).isZero();
        }
        assertThat(grade(ledger, "Libyan National Army")).isBetween('A', 'B');
        assertThat(grade(ledger, "Government of National Accord")).isEqualTo('E');
        double said = before.get(SETTLED).credence().probability();
        double now = propositions(ledger).get(SETTLED).credence().probability();
        assertThat(now).as("what both say next").isGreaterThan(said + 0.05);
        String ruling = hearsay.run("rulings", "--json").out().replaceAll("(?s).*?\"id\":\"(\\w{64})\".*", "$1");
        assertThat(hearsay.run("rule", "undo", ruling, "--by", "N. Haddad").code())
                .isZero();
        assertThat(propositions(ledger).get(SETTLED).credence().probability())
                .as("one ruling taken back")
                .isLessThan(now);
    }
}
