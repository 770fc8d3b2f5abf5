// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.laws.Generators;
import hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A ledger that was tampered with says so, and where. */
class VerifyTest {

    private static final int REPORTS = 12;
    private static final int RULINGS = 3;

    @TempDir
    static Path folder;

    private final Path file = folder.resolve("hearsay.ledger");

    @BeforeAll
    static void fill() {
        try (Ledger ledger = Ledger.open(folder.resolve("untouched.ledger"))) {
            for (int i = 0; i < REPORTS; i++) {
                Generators generators = new Generators(100 + i);
                Document document = generators.document();
                Instant at = Instant.parse("2026-03-14T12:00:00Z").plusSeconds(i);
                ledger.append(document, generators.reading(document, Generators.edition(1)), at);
                ledger.append(document, generators.reading(document, Generators.edition(2)), at.plusMillis(500));
            }
            for (int i = 0; i < RULINGS; i++) {
                ledger.append(new Generators(i).ruling());
            }
        }
    }

    @BeforeEach
    void copy() throws IOException {
        Files.copy(folder.resolve("untouched.ledger"), file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void anUntouchedLedgerIsSound() {
        Verification verification = verify();
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.documents()).isEqualTo(REPORTS);
        assertThat(verification.readings()).isEqualTo(2 * REPORTS);
        assertThat(verification.entries()).isEqualTo(2 * REPORTS + RULINGS);
        assertThat(verification.head()).matches("[0-9a-f]{64}").isNotEqualTo("0".repeat(64));
    }

    /** Each case: what is done to the file, and the places and words of the faults that must be found. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "tampering.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            maxCharsPerColumn = 2000)
    void tamperingIsFound(String name, String sql, String place, String what) throws SQLException {
        tamper(sql);
        assertThat(verify().faults()).as(name).anySatisfy(fault -> {
            assertThat(fault.place()).contains(place);
            assertThat(fault.what()).contains(what);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "index-damage.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            maxCharsPerColumn = 2000)
    void aRebuildMendsTheIndexes(String name, String sql, String place) throws SQLException {
        tamper(sql);
        assertThat(verify().faults())
                .as(name)
                .anySatisfy(fault -> assertThat(fault.place()).contains(place));
        try (Ledger ledger = Ledger.open(file)) {
            ledger.rebuild();
            assertThat(ledger.verify().faults()).as(name).isEmpty();
        }
    }

    @Test
    void recordsRefuseToBeChanged() {
        for (String sql : List.of(
                "UPDATE document SET json = '{}'",
                "DELETE FROM reading",
                "DELETE FROM ruling",
                "DELETE FROM custody")) {
            assertThatThrownBy(() -> execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(never|keeps).*");
        }
    }

    private Verification verify() {
        try (Ledger ledger = Ledger.open(file)) {
            return ledger.verify();
        }
    }

    /** Whoever tampers would not stop at a trigger. */
    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : List.of("document", "edition", "reading", "ruling", "custody")) {
                statement.execute("DROP TRIGGER " + table + "_stays");
                statement.execute("DROP TRIGGER " + table + "_keeps");
            }
            assertThat(statement.executeUpdate(sql))
                    .as("rows that the tampering changed")
                    .isPositive();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
