// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.claims.EventType;
import java.time.LocalDate;

/**
 * Something that happened, as far as is known: from a ledger's propositions or from an imported history.
 *
 * @param actor a key that is the same for the same actor in every event, such as {@code RUS} for the state
 *     and its arms, {@code LBY/REB} for rebels there: that of {@link hearsay.claims.Party#key}
 * @param recipient another such key; where nobody is named, the country in which it happened serves
 * @param credence how likely it is that it happened at all, 0 to 1; 1 for what a history tells
 * @param reference what the caller knows it by, such as the id of a cluster; printed beside rules that it fires
 */
public record PastEvent(
        String actor, EventType type, String recipient, LocalDate day, double credence, String reference) {

    public PastEvent {
        if (actor.isBlank() || recipient.isBlank()) {
            throw new IllegalArgumentException("an event has an actor and a recipient: \"" + actor + "\" " + type
                    + " \"" + recipient + "\" on " + day);
        }
        if (!(credence >= 0 && credence <= 1)) {
            throw new IllegalArgumentException("the credence of " + reference + " is between 0 and 1, not " + credence);
        }
    }
}
