// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

/** What went wrong, and what to do. @param status of HTTP */
record FaultView(int status, String words) {

    static String title(int status) {
        return switch (status) {
            case 400 -> "That could not be done";
            case 403 -> "Not allowed";
            case 404 -> "Not here";
            case 421 -> "Called by a wrong name";
            case 503 -> "The ledger cannot be read now";
            default -> "A fault of this program";
        };
    }

    String title() {
        return title(status);
    }

    /** What helps. */
    String advice() {
        return switch (status) {
            case 400 -> "Nothing was changed. Go back, mend what is named above, and try again.";
            case 403 -> "Nothing was changed.";
            case 404 ->
                "It may have been weighed anew since the link was made, or the link was cut short. Look for it by its words.";
            case 421 -> "This keeps foreign pages from reading the ledger through your browser.";
            case 503 -> "Another program may be writing to it. Load the page again in a moment.";
            default ->
                "What is in the ledger is safe: a change is entered whole or not at all. The log of the program has more.";
        };
    }
}
