// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

/** The file cannot serve as a ledger now: it is none, is too new, is damaged, or another process writes to it. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
