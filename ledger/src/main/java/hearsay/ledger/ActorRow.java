// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Actor;
import java.util.List;

/**
 * An actor as the readings that speak know it.
 *
 * @param times in how many propositions it takes part
 * @param wordings the words that stand for it, in no order
 */
public record ActorRow(Actor actor, int times, int documents, List<String> wordings) {

    public ActorRow {
        wordings = List.copyOf(wordings);
    }
}
