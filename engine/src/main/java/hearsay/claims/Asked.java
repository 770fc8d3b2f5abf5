// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is asked: a proposition with blanks. An event fits if each field that is filled here fits one of its alternatives; an
 * empty field fits everything.
 *
 * @param actors who does it
 * @param types what is done; never empty
 * @param modes how; only such as one of the types has
 * @param recipients to whom
 * @param places where, or to where
 * @param negated whether the question is answered yes if nothing of the kind happens
 * @param measure how many at least; empty where one is enough
 */
public record Asked(
        List<Who> actors,
        SortedSet<EventType> types,
        SortedSet<Mode> modes,
        List<Who> recipients,
        List<Place> places,
        boolean negated,
        Optional<Measure> measure) {

    public Asked {
        actors = List.copyOf(actors);
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
        modes = Collections.unmodifiableSortedSet(new TreeSet<>(modes));
        recipients = List.copyOf(recipients);
        places = List.copyOf(places);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a question asks about some type of event");
        }
        for (Mode mode : modes) {
            if (types.stream().noneMatch(type -> type.modes().contains(mode))) {
                throw new IllegalArgumentException("none of " + types + " has the mode " + mode);
            }
        }
    }
}
