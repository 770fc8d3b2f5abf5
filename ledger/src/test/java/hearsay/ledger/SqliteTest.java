// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What is said when a disk is full or may not be written. */
class SqliteTest {

    @Test
    void aFullDiskIsNamedAndWhatWasThereIsSaidToBeSafe() throws SQLException {
        try (Connection connection = Opening.memory();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1");
            Throwable thrown = catchThrowable(() ->
                    statement.execute("INSERT INTO edition (id, first_seen) VALUES (hex(randomblob(4000000)), '')"));
            assertThat(Sqlite.message(new IllegalStateException(thrown)))
                    .isEqualTo("the disk is full; what was entered before is safe, the last was not entered");
        }
    }

    @Test
    void aReadOnlyDiskIsNamed() throws SQLException {
        try (Connection connection = Opening.memory();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = 1");
            Throwable thrown = catchThrowable(() -> statement.execute("DELETE FROM report"));
            assertThat(Sqlite.message(thrown)).startsWith("cannot be written: the file or its disk is read-only");
        }
    }

    @Test
    void whatIsNotOfSqliteIsSaidAsItIs() {
        assertThat(Sqlite.message(new IllegalStateException("no such thing"))).isEqualTo("no such thing");
    }
}
