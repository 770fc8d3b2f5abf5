// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.laws.Generators;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Law <em>memory</em>: a ledger of every released schema can still be opened, and says what it said. Golden ledgers are
 * never made anew; a new schema gets one of its own, which {@link #main} makes.
 */
class GoldenLedgerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"schema-1", "schema-2", "schema-3"})
    void aReleasedLedgerIsStillReadAndWritten(String name) throws IOException {
        Path file = folder.resolve(name + ".ledger");
        Files.write(file, resource(name + ".ledger"));
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.stats().readings()).isEqualTo(4);
            assertThat(ledger.claims(ClaimQuery.ALL).stream().map(Dossier::line))
                    .containsExactlyElementsOf(new String(resource(name + ".claims.txt"), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
            assertThat(ledger.claims(ClaimQuery.ALL.withText("cafe"))).hasSize(1);
            assertThat(ledger.claims(ClaimQuery.ALL.with(Happening.ANY.withPlace("harbour"))))
                    .hasSize(name.equals("schema-1") ? 0 : 2);
            assertThat(ledger.append(
                            Dossier.FIRST, Dossier.reading(Dossier.FIRST, Generators.edition(99)), Instant.EPOCH))
                    .isIn(Appended.NEW_READING, Appended.NEW_DOCUMENT);
            ledger.rebuild();
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    /** A released migration is never edited: an old ledger and a new one have the same tables. */
    @ParameterizedTest
    @ValueSource(strings = {"schema-1", "schema-2", "schema-3"})
    void anOldLedgerHasTheTablesOfANewOne(String name) throws IOException, SQLException {
        Path old = folder.resolve(name + ".ledger");
        Path fresh = folder.resolve("fresh.ledger");
        Files.write(old, resource(name + ".ledger"));
        Ledger.open(old).close();
        Ledger.open(fresh).close();
        assertThat(schema(old)).isEqualTo(schema(fresh)).hasSizeGreaterThan(10);
    }

    /** Makes the golden ledger of the present schema at the path given. Pages are small, for the file's sake. */
    public static void main(String[] arguments) throws SQLException {
        Path file = Path.of(arguments[0]);
        try (Ledger ledger = Ledger.open(file)) {
            Dossier.fill(ledger);
            ledger.append(
                    Dossier.THIRD,
                    Dossier.reading(Dossier.THIRD, Generators.edition(2)),
                    Instant.parse("2019-06-01T00:00:00Z"));
            ledger.claims(ClaimQuery.ALL).stream().map(Dossier::line).forEach(System.out::println);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA page_size = 1024");
            statement.execute("VACUUM");
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    private static List<String> schema(Path file) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'flyway%' AND sql IS NOT NULL ORDER BY name")) {
            while (row.next()) {
                all.add(row.getString("sql"));
            }
        }
        return all;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = GoldenLedgerTest.class.getResourceAsStream("golden/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
