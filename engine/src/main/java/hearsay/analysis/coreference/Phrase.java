// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import hearsay.analysis.Analysis;
import hearsay.text.Span;

/**
 * A noun phrase: its tokens from {@code from} up to, not including, {@code to}, and the one that carries it.
 *
 * @param head inside of the phrase
 */
public record Phrase(int from, int to, int head) {

    public Phrase {
        if (from < 0 || head < from || to <= head) {
            throw new IllegalArgumentException("not a phrase: tokens [" + from + ", " + to + ") with head " + head);
        }
    }

    /** Its characters. */
    public Span span(Analysis analysis) {
        return analysis.tokens()
                .get(from)
                .span()
                .cover(analysis.tokens().get(to - 1).span());
    }

    boolean holds(Phrase other) {
        return from <= other.from && other.to <= to;
    }
}
