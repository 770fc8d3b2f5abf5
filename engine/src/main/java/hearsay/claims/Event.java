// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An event as the words of one place in the text tell it, whoever holds it true.
 *
 * @param trigger the word or words that name it
 * @param arguments in text order
 */
public record Event(
        Span trigger,
        EventType type,
        Optional<Mode> mode,
        SortedSet<Context> contexts,
        List<Argument> arguments,
        Realis realis,
        Derivation because) {

    public Event {
        contexts = Collections.unmodifiableSortedSet(new TreeSet<>(contexts));
        arguments = List.copyOf(arguments);
        if (mode.isPresent() && !type.modes().contains(mode.get())) {
            throw new IllegalArgumentException(type + " has no mode " + mode.get() + "; it has " + type.modes());
        }
    }
}
