// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.util.List;

/** A paragraph and its sentences, in order. */
public record GoldParagraph(Span span, List<GoldSentence> sentences) {

    public GoldParagraph {
        sentences = List.copyOf(sentences);
        for (GoldSentence sentence : sentences) {
            if (!span.contains(sentence.span())) {
                throw new IllegalArgumentException("sentence " + sentence.span() + " outside paragraph " + span);
            }
        }
    }

    /** All its words, in order. */
    public List<GoldWord> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }
}
