// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.List;

/**
 * A rule that speaks for an event, and the past events that made it speak.
 *
 * @param actor who did the body, in the direction of the rule; where the body is an inverse type, the recipient of the event
 * @param days on which the body was true within the rule's window, or else the last day it was
 * @param confidence 0 to 1
 */
public record FiredRule(Rule rule, int actor, int recipient, List<Integer> days, double confidence) {

    public FiredRule {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a rule fires because of an event");
        }
    }
}
