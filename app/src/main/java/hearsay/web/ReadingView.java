// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.DocumentRow;
import java.util.List;

/** How far reading has come. @param latest the reports that came last, when it is over */
record ReadingView(Readings.Progress progress, List<DocumentRow> latest) {

    ReadingView {
        latest = List.copyOf(latest);
    }
}
