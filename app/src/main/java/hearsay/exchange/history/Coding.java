// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange.history;

import hearsay.claims.HistoryEvent;
import java.util.Optional;

/**
 * What came of a row.
 *
 * @param reason why there is no event, such as "CAMEO 01 has no PLOVER type"; empty where there is one
 */
record Coding(Optional<HistoryEvent> event, String reason) {

    static Coding of(HistoryEvent event) {
        return new Coding(Optional.of(event), "");
    }

    static Coding none(String reason) {
        return new Coding(Optional.empty(), reason);
    }
}
