// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

/**
 * What UD says of a word.
 *
 * @param upos universal part of speech, such as {@code NOUN}; {@code X} or {@code _} where the annotators left it open
 * @param head the head's number in its sentence, counted from 1; 0 at the root
 * @param relation with its subtype, such as {@code nsubj:pass}
 */
public record Syntax(String upos, String xpos, String lemma, int head, String relation) {

    public Syntax {
        if (head < 0) {
            throw new IllegalArgumentException("a head is 0 or the number of a word, not " + head);
        }
    }
}
