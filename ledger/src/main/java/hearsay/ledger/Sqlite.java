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

    static String message(Throwable thrown) {
        return String.valueOf(said(thrown).<Throwable>map(e -> e).orElse(thrown).getMessage());
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
