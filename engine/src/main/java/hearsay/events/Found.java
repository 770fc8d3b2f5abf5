// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A frame that fits a trigger.
 *
 * @param words every token that it rests on, the trigger's head among them
 * @param within the event that a noun of this one names: the talks of "suspended talks"
 */
record Found(Frame frame, Trigger trigger, Span span, List<Integer> words, Optional<Found> within) {

    Found {
        words = List.copyOf(words);
    }

    Found(Frame frame, Trigger trigger, Span span, List<Integer> words) {
        this(frame, trigger, span, words, Optional.empty());
    }

    int head() {
        return trigger.head();
    }

    /** The same, told to be about the event of a noun. @param object the word that stands for the noun in the clause */
    Found about(Found noun, int object) {
        List<Integer> all = new ArrayList<>(words);
        noun.words.stream().filter(word -> !all.contains(word)).forEach(all::add);
        if (!all.contains(object)) {
            all.add(object);
        }
        return new Found(frame, trigger, span, all, Optional.of(noun));
    }
}
