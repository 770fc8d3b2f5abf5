// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.claims.EventType;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Does the actor do one of these things to the recipient, on the day or one of so many days from it on?
 *
 * @param actor as in {@link PastEvent}; empty for anybody
 * @param recipient as in {@link PastEvent}; empty for anybody. One of the two is there.
 * @param asOf the first day of the horizon; only events of earlier days are seen
 * @param days the horizon, 1 or more
 */
public record Prospect(
        Optional<String> actor, SortedSet<EventType> types, Optional<String> recipient, LocalDate asOf, int days) {

    public Prospect {
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        if (types.isEmpty() || actor.isEmpty() && recipient.isEmpty() || days < 1) {
            throw new IllegalArgumentException("what is asked has a type, an actor or a recipient, and a day or more: "
                    + actor + " " + types + " " + recipient + " within " + days + " days");
        }
    }

    /** Asks for types in any order. */
    public static Prospect of(
            Optional<String> actor, Set<EventType> types, Optional<String> recipient, LocalDate asOf, int days) {
        return new Prospect(
                actor, new TreeSet<>(types.isEmpty() ? EnumSet.noneOf(EventType.class) : types), recipient, asOf, days);
    }

    /** Which model answers. */
    public Scope scope() {
        if (actor.isEmpty()) {
            return Scope.RECIPIENT;
        }
        return recipient.isEmpty() ? Scope.ACTOR : Scope.PAIR;
    }
}
