// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.laws.ForAll;
import hearsay.laws.Generators;
import hearsay.text.Document;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law <em>rebuild</em>: dropped indexes come back equal. */
class RebuildTest {

    private static final List<String> INDEXES = List.of(
            "SELECT * FROM report ORDER BY document",
            "SELECT * FROM claim ORDER BY document, ordinal",
            "SELECT * FROM proposition ORDER BY document, claim, ordinal",
            "SELECT * FROM participant ORDER BY document, claim, proposition, ordinal",
            "SELECT * FROM location ORDER BY document, claim, proposition, ordinal",
            "SELECT * FROM holder ORDER BY 1, 2, 3, 4",
            "SELECT term, doc, cnt FROM document_vocabulary ORDER BY term",
            "SELECT term, doc, cnt FROM claim_vocabulary ORDER BY term");

    @TempDir
    Path folder;

    @Test
    void droppedIndexesComeBackEqual() throws SQLException {
        Path file = folder.resolve("hearsay.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            ForAll.seeds(30, generators -> fill(ledger, generators));
            List<List<String>> before = indexes(file);
            ledger.rebuild();
            assertThat(indexes(file)).isEqualTo(before);
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(before).allSatisfy(index -> assertThat(index).hasSizeGreaterThan(10));
        }
    }

    /** Some documents are read once, some thrice, and the readings of several come in turns. */
    private static void fill(Ledger ledger, Generators generators) {
        List<Document> documents = List.of(generators.document(), generators.document(), generators.document());
        for (int edition = 0; edition < documents.size(); edition++) {
            for (Document document : documents.subList(edition, documents.size())) {
                ledger.append(document, generators.reading(document, Generators.edition(edition)), Instant.EPOCH);
            }
        }
    }

    /** All rows of all indexes, without the numbers by which claims are handled inside the file. */
    private static List<List<String>> indexes(Path file) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String words : List.of("document", "claim")) {
                statement.execute("CREATE VIRTUAL TABLE temp." + words + "_vocabulary USING fts5vocab(main, " + words
                        + "_words, row)");
            }
            for (String question : INDEXES) {
                all.add(rows(statement, question));
            }
        }
        return all;
    }

    private static List<String> rows(Statement statement, String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                StringBuilder all = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    if (!row.getMetaData().getColumnName(column).equals("number")) {
                        all.append(row.getString(column)).append('\t');
                    }
                }
                rows.add(all.toString());
            }
        }
        return rows;
    }
}
