// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.Certainty;
import hearsay.claims.Realis;
import java.util.List;

/**
 * How real an event is in the words around it.
 *
 * @param certainty CERTAIN where nothing weakens it; UNSTATED where nobody says that it is so: behind "if" and "whether"
 * @param tense of the verb that names it or carries it
 * @param future whether the words place it after they were spoken
 * @param rules the names of the rules that spoke, nearest to the event first
 */
public record Factuality(
        Realis realis, Polarity polarity, Certainty certainty, Tense tense, boolean future, List<String> rules) {

    public Factuality {
        rules = List.copyOf(rules);
    }
}
