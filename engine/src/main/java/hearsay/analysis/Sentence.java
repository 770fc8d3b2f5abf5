// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import hearsay.text.Span;

/** A sentence: its characters, and its tokens from {@code from} up to, not including, {@code to}. */
public record Sentence(Span span, int from, int to) {

    public Sentence {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a sentence: tokens [" + from + ", " + to + ")");
        }
    }
}
