// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

/** A row that cannot be read as its format demands; the message names file, line, column, value and rule. */
public final class RowFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowFault(String message) {
        super(message);
    }
}
