// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.EventType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One event where a verb and its object both name one: "suspended talks", "lifted the siege", "staged a protest"; a
 * noun is to its own noun as the verb is to its object ("the suspension of talks"). The verb
 * speaks where its frame asks for that object, and takes over whom and what the noun tells; the noun speaks where the verb is
 * a light one. What only asks for something, threatens or promises it ("demanded the release") leaves the noun its own event.
 */
final class Merging {

    private static final Set<EventType> WORDS_ABOUT =
            EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.AGREE, EventType.ACCUSE);

    /** Nouns for the end of whatever they are of: "the suspension of talks", "the cancellation of the visit". */
    private static final Set<EventType> ENDING =
            EnumSet.of(EventType.SANCTION, EventType.RETREAT, EventType.REJECT, EventType.CONCEDE);

    private static final List<String> OBJECTS = List.of("obj", "nmod:of", "nmod:in", "nmod:to", "nmod:on", "compound");

    private final Nouns nouns;

    Merging(Syntax syntax, WordClasses classes) {
        this.nouns = new Nouns(syntax, classes);
    }

    /** The same in the same order, less those that another has taken in. */
    List<Found> merge(List<Found> all) {
        Map<Integer, Found> carriers = new HashMap<>();
        all.forEach(found -> carriers.put(found.head(), found));
        Map<Integer, Found> taking = new HashMap<>();
        Set<Found> dropped = new HashSet<>();
        for (Found noun : all) {
            Optional<Found> verb = nouns.governor(noun.head()).flatMap(head -> Optional.ofNullable(carriers.get(head)));
            if (verb.isEmpty() || verb.get().head() == noun.head()) {
                continue;
            }
            if (noun.frame().type().isPresent() && takes(verb.get(), noun)) {
                taking.merge(verb.get().head(), noun, (first, second) -> first);
                dropped.add(noun);
            } else if (noun.frame().type().isPresent()
                    && noun.frame().type().equals(verb.get().frame().type())
                    && nouns.light(verb.get().head())
                    && !asks(verb.get(), noun)) {
                dropped.add(verb.get());
            }
        }
        List<Found> merged = new ArrayList<>();
        for (Found found : all) {
            if (!dropped.contains(found)) {
                merged.add(Optional.ofNullable(taking.get(found.head()))
                        .map(noun -> found.about(noun, nouns.top(noun.head())))
                        .orElse(found));
            }
        }
        return merged;
    }

    private boolean takes(Found verb, Found noun) {
        Optional<EventType> type = verb.frame().type();
        return type.isPresent()
                && (type.equals(noun.frame().type()) || !WORDS_ABOUT.contains(type.get()))
                && asks(verb, noun);
    }

    /** Whether the verb's frame asks for this noun, or for what the noun is one of: "a round of talks". */
    private boolean asks(Found verb, Found noun) {
        int object = nouns.top(noun.head());
        for (Condition condition : verb.frame().when()) {
            for (String slot : OBJECTS) {
                if (condition.wants(slot, noun.head(), verb.trigger())
                        || condition.wants(slot, object, verb.trigger())) {
                    return true;
                }
            }
        }
        boolean ended = verb.frame().part() == Frame.Part.NOUN
                && verb.frame().type().filter(ENDING::contains).isPresent()
                && verb.trigger().fillers("nmod:of").contains(object);
        return ended || verb.words().contains(noun.head());
    }
}
