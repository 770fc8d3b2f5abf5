// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.DocumentRow;
import java.util.List;

/** How far reading has come. @param latest the reports that came last, when it is over */
record ReadingView(Readings.Progress progress, List<DocumentRow> latest) {

    ReadingView {
        latest = List.copyOf(latest);
    }

    /** Why something was refused, by the fields of the form in place of the command's options. */
    static String why(String reason) {
        return reason.replaceFirst(
                        "give --outlet NAME and --published DATE, or front matter",
                        "say outlet and date with it, under “Outlet and date, where a report does not say them”")
                .replace("--outlet NAME", "its outlet")
                .replace("--published DATE", "its date");
    }
}
