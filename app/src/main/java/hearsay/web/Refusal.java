// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** What is not answered, and what to do about it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    /** @param status of HTTP @param message for a person */
    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
