// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Indexes of weighing that were damaged say so, and are made again. */
class WeighingVerifyTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        try (Workbench workbench = new Workbench(folder.resolve("dossier.db"), Clock.systemUTC(), new BundledRoom())) {
            workbench.readDossier(ReadListener.NONE);
            workbench.weigh();
        }
        try (Ledger ledger = Ledger.open(folder.resolve("dossier.db"))) {
            ledger.copyTo(folder.resolve("untouched.db"));
        }
    }

    @Test
    void anUntouchedLedgerIsSound() {
        try (Ledger ledger = Ledger.open(folder.resolve("dossier.db"))) {
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.weighings().clusters(true, 5)).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "weighing-damage.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void damageIsFoundAndMended(String name, String sql, String place) throws IOException, SQLException {
        Path file = folder.resolve("damaged.db");
        Files.deleteIfExists(file);
        Files.copy(folder.resolve("untouched.db"), file);
        damage(file, sql);
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.verify().faults())
                    .as(name)
                    .anySatisfy(fault -> assertThat(fault.place()).contains(place));
            ledger.rebuild();
            new Bookkeeping(ledger).takeIn();
            assertThat(ledger.verify().faults()).as(name).isEmpty();
        }
    }

    private static void damage(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            assertThat(statement.executeUpdate(sql)).as("rows of " + sql).isPositive();
        }
    }
}
