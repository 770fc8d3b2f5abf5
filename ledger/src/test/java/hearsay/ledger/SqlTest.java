// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void everyFileIsAStatementWithAName() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(Sql.class.getResource("sql")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Sql.values()).map(Sql::fileName).toList());
        }
    }

    @Test
    void everyFileHoldsOneStatementThatSqliteUnderstands() throws SQLException {
        try (Connection connection = Opening.memory();
                Statement statement = connection.createStatement()) {
            for (Sql sql : Sql.values()) {
                assertThat(sql.statement()).as(sql.fileName()).doesNotContain(";");
                if (!sql.statement().startsWith("PRAGMA")) {
                    statement.execute("EXPLAIN " + sql.statement());
                }
            }
        }
    }

    @Test
    void idsAndTimesAreFoundByTheirIndexes() throws SQLException {
        try (Connection connection = Opening.memory();
                Statement statement = connection.createStatement()) {
            for (Sql sql : List.of(Sql.NUMBER_OF_DOCUMENT, Sql.NUMBER_OF_READING, Sql.IDS_OF_CLAIMS, Sql.CLAIM_WHERE)) {
                try (var plan = statement.executeQuery("EXPLAIN QUERY PLAN " + sql.statement())) {
                    while (plan.next()) {
                        assertThat(plan.getString("detail")).as(sql.fileName()).doesNotStartWith("SCAN");
                    }
                }
            }
        }
    }
}
