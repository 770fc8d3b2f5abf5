// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.ClaimRow;
import hearsay.workbench.Sieve;
import java.util.List;
import java.util.Optional;

/** A stretch of the list of claims. @param next the key behind which it goes on */
record ClaimsView(Sieve sieve, List<ClaimRow> lines, Optional<String> next) {

    ClaimsView {
        lines = List.copyOf(lines);
    }
}
