// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a claim says happened, coded so that it can be compared without reading: an {@link Event} with its arguments
 * resolved.
 *
 * @param trigger the words that name the event
 * @param participants in text order, actors and recipients first named first
 * @param when in the calendar; an event without an expression of time has the report's day as its latest time
 * @param quantities the numbers that belong to it
 * @param because what the type, the mode, the contexts and the realis were read from; the other fields say so themselves
 */
public record Proposition(
        Span trigger,
        EventType type,
        Optional<Mode> mode,
        SortedSet<Context> contexts,
        List<Participant> participants,
        List<Location> locations,
        Optional<When> when,
        List<Quantity> quantities,
        Realis realis,
        Derivation because) {

    public Proposition {
        contexts = Collections.unmodifiableSortedSet(new TreeSet<>(contexts));
        participants = List.copyOf(participants);
        locations = List.copyOf(locations);
        quantities = List.copyOf(quantities);
        if (mode.isPresent() && !type.modes().contains(mode.get())) {
            throw new IllegalArgumentException(type + " has no mode " + mode.get() + "; it has " + type.modes());
        }
    }
}
