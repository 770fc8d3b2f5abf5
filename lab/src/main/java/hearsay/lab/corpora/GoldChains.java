// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import java.util.List;

/**
 * A document whose annotators marked which phrases stand for the same.
 *
 * @param mentions by their last word, inner ones before outer ones; empty where nobody marked any
 */
public record GoldChains(GoldDocument document, List<Mention> mentions) {

    /**
     * A phrase: words of the document from {@code from} up to, not including, {@code to}.
     *
     * @param head index of the word that carries it
     * @param group mentions of one group are of one thing
     */
    public record Mention(int from, int to, int head, String group) {

        public Mention {
            if (head < from || to <= head) {
                throw new IllegalArgumentException("not a mention: [" + from + ", " + to + ") with head " + head);
            }
        }
    }

    public GoldChains {
        mentions = List.copyOf(mentions);
    }
}
