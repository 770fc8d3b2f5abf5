// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

/**
 * What the encoder reads at once.
 *
 * @param from index of the first word, among all words of the text
 * @param pieces word pieces, with the encoder's marks around each paragraph
 * @param shapes {@link Shape} of the word each piece belongs to, by ordinal
 * @param first where each word's first piece stands among the pieces
 * @param starts what is known of each word beginning a sentence: +1 it does, −1 it does not, 0 the model decides
 */
public record Window(int from, long[] pieces, long[] shapes, long[] first, float[] starts) {

    public int words() {
        return first.length;
    }
}
