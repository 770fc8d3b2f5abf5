// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

/** What was asked cannot be done as asked; the message says why, and where it can, what to ask instead. */
public final class CallerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CallerFault(String message) {
        super(message);
    }
}
