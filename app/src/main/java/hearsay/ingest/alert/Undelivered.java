// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

/** Why word did not go out. It is tried again. */
final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    Undelivered(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
