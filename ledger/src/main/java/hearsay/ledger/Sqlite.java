// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite itself said, under whatever it was wrapped in. */
final class Sqlite {

    /** The low byte of an extended result code is the plain one (SQLite, Result and Error Codes, section 1). */
    private static final int PLAIN = 0xFF;

    private Sqlite() {}

    /** Whether another process, or another connection, held the lock for longer than we wait. */
    static boolean isBusy(Throwable thrown) {
        return said(thrown)
                .filter(e -> e instanceof SQLiteException sqlite
                        && (sqlite.getResultCode().code & PLAIN) == SQLiteErrorCode.SQLITE_BUSY.code)
                .isPresent();
    }

    static boolean isOther(SQLException thrown) {
        return thrown instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** What went wrong, and what of the ledger is lost by it, which is nothing that was entered before. */
    static String message(Throwable thrown) {
        Throwable said = said(thrown).<Throwable>map(e -> e).orElse(thrown);
        String message = String.valueOf(said.getMessage());
        if (said instanceof SQLiteException sqlite) {
            return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PLAIN)) {
                case SQLITE_FULL -> "the disk is full; what was entered before is safe, the last was not entered";
                case SQLITE_READONLY ->
                    "cannot be written: the file or its disk is read-only; what was entered before is safe";
                case SQLITE_CANTOPEN ->
                    "the file or its folder may not be read, or its folder or disk is read-only: to look at it there, copy"
                            + " it elsewhere with the folder beside it (" + message + ")";
                case SQLITE_IOERR ->
                    "the disk fails; what was entered before is safe if the disk keeps it (" + message + ")";
                case SQLITE_CORRUPT ->
                    "damaged; restore a backup, or see what hearsay ledger verify finds (" + message + ")";
                default -> message;
            };
        }
        return message;
    }

    private static Optional<SQLException> said(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
