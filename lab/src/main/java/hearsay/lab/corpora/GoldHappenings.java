// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.util.List;

/**
 * A document whose mentions of events are marked, each with the name of the event it speaks of.
 *
 * @param topic the folder it lies in: documents of one kind of event, of several seminal events
 * @param sentences spans of the words, by sentence
 * @param mentions in text order
 */
public record GoldHappenings(String topic, String id, String text, List<List<Span>> sentences, List<Mention> mentions) {

    /**
     * @param words indexes among all words of the document, in order; may have gaps
     * @param event mentions of all documents with the same name speak of the same event
     */
    public record Mention(List<Integer> words, String event) {

        public Mention {
            words = List.copyOf(words);
        }
    }

    public GoldHappenings {
        sentences = sentences.stream().map(List::copyOf).toList();
        mentions = List.copyOf(mentions);
    }
}
