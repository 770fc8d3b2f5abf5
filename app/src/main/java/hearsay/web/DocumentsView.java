// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.DocumentRow;
import hearsay.workbench.Sieve;
import java.util.List;
import java.util.Optional;

/** A stretch of the list of reports. @param next the key behind which it goes on */
record DocumentsView(Sieve sieve, List<DocumentRow> lines, Optional<String> next) {

    DocumentsView {
        lines = List.copyOf(lines);
    }
}
