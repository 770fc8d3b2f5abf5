// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.laws.Generators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    Path folder;

    @Test
    void aTextFileIsNoLedger() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Not a ledger, but a page of notes. ".repeat(40));
        assertRefused(file, "notes.txt: not a ledger; not even a SQLite file");
        assertThat(file).content().startsWith("Not a ledger");
    }

    @Test
    void aDatabaseOfAnotherProgramIsNoLedgerAndStaysAsItIs() throws SQLException, IOException {
        Path file = folder.resolve("other.db");
        execute(file, "CREATE TABLE bookmark (address TEXT)");
        byte[] before = Files.readAllBytes(file);
        assertRefused(file, "a SQLite file, but not a ledger");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aLedgerOfANewerSchemaSaysSo() throws SQLException {
        Path file = folder.resolve("newer.ledger");
        Ledger.open(file).close();
        execute(file, "PRAGMA user_version = 99");
        assertRefused(file, "written by a newer Hearsay: its schema is 99, this program knows up to 4");
    }

    /** Whoever adds a file to {@code migration} counts it in {@link Opening#STEPS}. */
    @Test
    void everyStepIsCounted() throws SQLException {
        Path file = folder.resolve("fresh.ledger");
        Ledger.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM flyway_schema_history")) {
            assertThat(row.getInt(1)).isEqualTo(Opening.STEPS);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertRefused(folder.resolve("nowhere").resolve("hearsay.ledger"), "there is no folder");
    }

    @Test
    void aFolderIsNoLedger() {
        assertRefused(folder, "cannot be opened");
    }

    @Test
    void anEmptyFileBecomesALedger() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.ledger"));
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void aDamagedLedgerSaysSo() throws IOException {
        Path file = folder.resolve("damaged.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            Dossier.fill(ledger);
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
                    try (Ledger ledger = Ledger.open(file)) {
                        assertThat(ledger.verify().faults()).isNotEmpty();
                        ledger.documents();
                    }
                })
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("malformed");
    }

    @Test
    void whileAnotherWritesReadersReadAndAWriterSaysSo() throws SQLException {
        Path file = folder.resolve("busy.ledger");
        try (Ledger ledger = Ledger.open(file, Duration.ofMillis(50));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            Dossier.fill(ledger);
            statement.execute("BEGIN IMMEDIATE");
            assertThat(ledger.claims(ClaimQuery.ALL)).hasSize(5);
            assertThatThrownBy(() -> append(ledger))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("busy.ledger: another process is writing to it");
            statement.execute("COMMIT");
            assertThat(append(ledger)).isEqualTo(Appended.NEW_READING);
        }
    }

    private static Appended append(Ledger ledger) {
        return ledger.append(Dossier.FIRST, Dossier.reading(Dossier.FIRST, Generators.edition(9)), Instant.EPOCH);
    }

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> Ledger.open(file).close())
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining(message);
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
