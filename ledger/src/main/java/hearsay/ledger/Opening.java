// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Opens a ledger's one connection, makes sure that the file is a ledger, and brings its schema up to date. */
final class Opening {

    /** The newest schema that this program knows: the first number of the last file in {@code migration}. */
    static final int SCHEMA = 4;

    /** How many files {@code migration} holds: a schema may be reached in several steps. */
    static final int STEPS = 12;

    /** "Hear" in ASCII, SQLite's application id of every ledger. */
    private static final int APPLICATION = 0x48656172;

    /** Two processes may make the same file at once; the one that comes second looks again, this often. */
    private static final int ATTEMPTS = 20;

    /** Pages of the file that each connection keeps at hand. SQLite's own 2 MB hold no index of a large ledger. */
    private static final int CACHE_KIB = 16_000;

    private static final String FOREIGN_TABLES =
            "SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'flyway%' AND name NOT LIKE 'sqlite%'";

    private static final String STEPS_TAKEN =
            "SELECT count(*) FROM flyway_schema_history WHERE success AND version IS NOT NULL";

    private Opening() {}

    /** @param patience how long a statement waits for another process to end its transaction */
    static Connection file(Path file, Duration patience) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new LedgerException(file + ": there is no folder " + parent + " to keep a ledger in");
        }
        // The address is a URI, so that "?" and "%" in a file's name are only characters.
        return open("jdbc:sqlite:" + file.toAbsolutePath().toUri(), file.toString(), patience);
    }

    static Connection memory() {
        return open("jdbc:sqlite::memory:", "ledger in memory", Duration.ZERO);
    }

    private static Connection open(String address, String name, Duration patience) {
        Connection connection;
        try {
            connection = DriverManager.getConnection(address, settings(patience).toProperties());
        } catch (SQLException e) {
            throw unreadable(name, e);
        }
        try {
            makeReady(connection, name);
            Kilometres.define(connection);
            return connection;
        } catch (SQLException e) {
            throw unreadable(name, e);
        } catch (LedgerException e) {
            close(connection, e);
            throw e;
        }
    }

    private static SQLiteConfig settings(Duration patience) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        settings.enforceForeignKeys(true);
        settings.setTransactionMode(TransactionMode.IMMEDIATE);
        settings.setSynchronous(SynchronousMode.NORMAL);
        settings.setCacheSize(-CACHE_KIB);
        return settings;
    }

    private static void makeReady(Connection connection, String name) {
        for (int attempt = 1; ; attempt++) {
            try {
                boolean current = isCurrent(connection, name);
                // A ledger that was copied or restored has lost the mode.
                pragma(connection, "PRAGMA journal_mode = " + JournalMode.WAL);
                if (!current) {
                    migrate(connection);
                }
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !Sqlite.isBusy(e)) {
                    throw unreadable(name, e);
                }
            } catch (FlywayException e) {
                if (attempt == ATTEMPTS) {
                    throw new LedgerException(
                            name + ": cannot bring its schema to version " + SCHEMA + ": " + e.getMessage(), e);
                }
            }
            rest(attempt);
        }
    }

    /** Whether the schema is the newest known. An empty file has none yet; one of another program never will. */
    private static boolean isCurrent(Connection connection, String name) throws SQLException {
        // In this order: another process may be making the ledger, and its tables and marks appear at once.
        int others = pragma(connection, FOREIGN_TABLES);
        int application = pragma(connection, "PRAGMA application_id");
        int schema = pragma(connection, "PRAGMA user_version");
        if (application != APPLICATION && (application != 0 || others > 0)) {
            throw new LedgerException(name + ": a SQLite file, but not a ledger (application id " + application + ")");
        }
        if (schema > SCHEMA) {
            throw new LedgerException(name + ": written by a newer Hearsay: its schema is " + schema
                    + ", this program knows up to " + SCHEMA);
        }
        return schema == SCHEMA && pragma(connection, STEPS_TAKEN) >= STEPS;
    }

    private static int pragma(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            // The journal mode answers in words, which nobody here reads; SQLite makes 0 of them.
            return answer.next() ? answer.getInt(1) : 0;
        }
    }

    private static void migrate(Connection connection) {
        Flyway.configure(Opening.class.getClassLoader())
                .dataSource(new OneConnection(connection))
                .locations("classpath:hearsay/ledger/migration")
                .loggers("slf4j")
                .failOnMissingLocations(true)
                .outOfOrder(true) // steps of one schema stand beside one another
                .load()
                .migrate();
    }

    private static LedgerException unreadable(String name, SQLException e) {
        if (Sqlite.isBusy(e)) {
            return busy(name, e);
        }
        return new LedgerException(
                Sqlite.isOther(e)
                        ? name + ": not a ledger; not even a SQLite file"
                        : name + ": cannot be opened: " + Sqlite.message(e),
                e);
    }

    static LedgerException busy(String name, Exception e) {
        return new LedgerException(name + ": another process is writing to it; waited for it in vain", e);
    }

    private static void rest(int attempt) {
        try {
            Thread.sleep(10L * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerException("interrupted while another process made the ledger", e);
        }
    }

    private static void close(Connection connection, LedgerException because) {
        try {
            connection.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
