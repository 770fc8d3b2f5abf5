// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;

/** Words that fill a part in an event. @param head the span of the filler's head word, inside {@code filler} */
public record Argument(EventRole role, Span filler, Span head) {

    public Argument {
        if (head.start() < filler.start() || head.end() > filler.end()) {
            throw new IllegalArgumentException("the filler " + filler + " does not hold its head " + head);
        }
    }
}
