// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Window;
import java.util.List;

/**
 * A window with its labels, one entry a word; −1 where nobody labelled.
 *
 * @param start 1 begins a sentence, 0 does not
 * @param upos index into the labels; likewise {@code xpos}, {@code lemma}, {@code relation} and {@code role}
 * @param head index in the window of the word's head, its own at a root
 * @param sentenceFrom first word of the word's sentence; where a head is known
 * @param sentenceTo after its last
 * @param entity bit set of the entity labels the word may have; 0 where unknown
 * @param paragraphs first word and end of each stretch that the attribution head reads as one sequence
 */
record Example(
        Window window,
        int[] start,
        int[] upos,
        int[] xpos,
        int[] lemma,
        int[] head,
        int[] sentenceFrom,
        int[] sentenceTo,
        int[] relation,
        long[] entity,
        int[] role,
        List<Stretch> paragraphs) {

    /** @param continued whether it goes on with a paragraph that an earlier window began */
    record Stretch(int from, int to, boolean continued) {}

    /** The same words and labels, seen through another window. */
    Example with(Window seen) {
        return new Example(
                seen, start, upos, xpos, lemma, head, sentenceFrom, sentenceTo, relation, entity, role, paragraphs);
    }

    int words() {
        return window.words();
    }

    int pieces() {
        return window.pieces().length;
    }
}
