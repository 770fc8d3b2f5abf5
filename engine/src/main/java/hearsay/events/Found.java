// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.text.Span;
import java.util.List;

/** A frame that fits a trigger. @param words every token that it rests on, the trigger's head among them */
record Found(Frame frame, Trigger trigger, Span span, List<Integer> words) {

    Found {
        words = List.copyOf(words);
    }
}
