// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.EventType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events of histories are wanted; what is empty does not narrow.
 *
 * @param actor its country's code, or part of its name, whatever case
 * @param recipient the same
 * @param limit how many at most, the latest; -1 for all
 */
public record HistoryQuery(
        Optional<String> source,
        Optional<EventType> type,
        Optional<String> actor,
        Optional<String> recipient,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        int limit) {

    /** Everything. */
    public static final HistoryQuery ALL = new HistoryQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            -1);

    public HistoryQuery {
        if (limit < -1 || limit == 0) {
            throw new IllegalArgumentException("a limit is 1 or more, or -1 for none: " + limit);
        }
    }
}
