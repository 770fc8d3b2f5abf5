// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One condition of a frame: {@code SLOT:TEST}. {@code frames.tsv} explains the language.
 *
 * @param slots any of them will do
 * @param words dictionary words, classes already spelt out
 * @param kinds what the filler is known to be, such as {@code PERSON} or {@code MIL}
 * @param anything whether any filler will do
 * @param negated whether there must be no such filler
 */
record Condition(List<String> slots, Set<String> words, Set<String> kinds, boolean anything, boolean negated) {

    /** The slot that stands for every word of the trigger's phrase. */
    static final String PHRASE = "has";

    /** The slot that stands for every word of the trigger's sentence. */
    static final String SENTENCE = "near";

    /** The slot that stands for what the word itself is. */
    static final String ITSELF = "is";

    Condition {
        slots = List.copyOf(slots);
        words = Set.copyOf(words);
        kinds = Set.copyOf(kinds);
    }

    /** @throws IllegalArgumentException naming the place and the fault */
    static Condition parse(String written, WordClasses classes, String where) {
        int colon = written.startsWith(ITSELF + ":") ? ITSELF.length() : written.lastIndexOf(':');
        if (colon <= 0 || colon == written.length() - 1) {
            throw new IllegalArgumentException(where + ": condition \"" + written + "\" is not SLOT:TEST");
        }
        List<String> slots = List.of(written.substring(0, colon).split("/"));
        boolean negated = written.charAt(colon + 1) == '!';
        Set<String> words = new HashSet<>();
        Set<String> kinds = new TreeSet<>();
        boolean anything = false;
        for (String part : written.substring(colon + (negated ? 2 : 1)).split("\\|")) {
            if (part.equals("*")) {
                anything = true;
            } else if (part.startsWith("$")) {
                words.addAll(classes.of(part.substring(1), where));
            } else if (part.startsWith("@")) {
                kinds.add(Kinds.checked(part.substring(1), where));
            } else {
                words.add(part);
            }
        }
        return new Condition(slots, words, kinds, anything, negated);
    }

    static List<Condition> parseAll(String cell, WordClasses classes, String where) {
        List<Condition> all = new ArrayList<>();
        for (String part : cell.split(" ")) {
            if (!part.isEmpty()) {
                all.add(parse(part, classes, where));
            }
        }
        return all;
    }

    boolean holds(Surroundings trigger) {
        for (String slot : slots) {
            if (slot.equals(ITSELF)) {
                if (!Collections.disjoint(words, trigger.features())) {
                    return !negated;
                }
                continue;
            }
            for (int filler : trigger.fillers(slot)) {
                if (anything || trigger.reads(filler, words) || !kinds.isEmpty() && trigger.is(filler, kinds)) {
                    return !negated;
                }
            }
        }
        return negated;
    }

    /** Whether it is by its words that a filler of a slot makes this hold. */
    boolean wants(String slot, int filler, Surroundings trigger) {
        return !negated && slots.contains(slot) && trigger.reads(filler, words);
    }
}
