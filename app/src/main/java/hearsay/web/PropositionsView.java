// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.ledger.BriefQuery.Order;
import hearsay.ledger.BriefRow;
import hearsay.workbench.Sieve;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A stretch of the list of what is alleged. @param next the key behind which it goes on */
record PropositionsView(Sieve sieve, Order order, List<BriefRow> lines, Optional<String> next) {

    PropositionsView {
        lines = List.copyOf(lines);
    }

    String name(Order one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    String words(Order one) {
        return switch (one) {
            case NEWEST -> "New";
            case URGENT -> "Alarms";
            case CONTESTED -> "Contested";
        };
    }
}
