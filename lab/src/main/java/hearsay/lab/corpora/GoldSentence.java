// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.util.List;

/** A sentence; or, where {@code boundariesKnown} is false, a whole paragraph whose sentences nobody marked. */
public record GoldSentence(Span span, List<GoldWord> words, boolean boundariesKnown) {

    public GoldSentence {
        words = List.copyOf(words);
        for (GoldWord word : words) {
            if (!span.contains(word.span())) {
                throw new IllegalArgumentException("word " + word.form() + word.span() + " outside sentence " + span);
            }
        }
    }
}
