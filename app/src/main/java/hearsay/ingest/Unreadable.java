// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

/** Why a report cannot be taken, in words for the person who brought it. Never leaves this room. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    Unreadable(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
