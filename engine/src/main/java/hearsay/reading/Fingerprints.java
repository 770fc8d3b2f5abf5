// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.claims.Shingle;
import hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the fingerprint of a text, by which the weighing wing finds copies without seeing a word.
 *
 * <p>A <em>shingle</em> is five words in a row (Broder 1997). Words are letters and digits in lower case, without accents, and
 * without the apostrophes, dots and commas inside them; a row does not run over anything that is not prose, except white
 * space. Its hash is FNV-1a (64 bits: offset basis {@code cbf29ce484222325}, prime {@code 100000001b3}) over the UTF-8 of the
 * five words, a blank between two, finished by MurmurHash3's {@code fmix64}. This is the same in every edition: what was read
 * years ago is compared with what is read today.
 *
 * <p>Of the shingles, the fingerprint keeps the least of every four in a row (winnowing: Schleimer, Wilkerson and Aiken 2003),
 * two of five on average. Any eight words that two texts share give a shingle to both, and where they share more the kept ones
 * overlap, so that a copied passage is found from its first to its last word but for three at either end.
 */
public final class Fingerprints {

    /** Words in a shingle. */
    public static final int WORDS = 5;

    /** Shingles in a window, of which one at least is kept. */
    public static final int WINDOW = 4;

    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprints() {}

    /**
     * The kept shingles of a text, in text order.
     *
     * @param prose what of the text is read, in order
     */
    public static List<Shingle> shingles(String text, List<Span> prose) {
        List<Shingle> kept = new ArrayList<>();
        List<FoldedWord> row = new ArrayList<>();
        int end = 0;
        for (Span stretch : prose) {
            if (!text.substring(Math.min(end, stretch.start()), stretch.start()).isBlank()) {
                kept.addAll(winnowed(all(row)));
                row.clear();
            }
            row.addAll(FoldedWord.in(text, stretch));
            end = stretch.end();
        }
        kept.addAll(winnowed(all(row)));
        return kept;
    }

    private static List<Shingle> all(List<FoldedWord> row) {
        List<byte[]> words = row.stream()
                .map(word -> word.form().getBytes(StandardCharsets.UTF_8))
                .toList();
        List<Shingle> shingles = new ArrayList<>();
        for (int i = 0; i + WORDS <= row.size(); i++) {
            Span span = row.get(i).at().cover(row.get(i + WORDS - 1).at());
            shingles.add(new Shingle(hash(words.subList(i, i + WORDS)), span));
        }
        return shingles;
    }

    private static long hash(List<byte[]> words) {
        long hash = OFFSET_BASIS;
        for (int i = 0; i < words.size(); i++) {
            hash = i == 0 ? hash : (hash ^ ' ') * PRIME;
            for (byte unit : words.get(i)) {
                hash = (hash ^ (unit & 0xff)) * PRIME;
            }
        }
        return finished(hash);
    }

    private static long finished(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** The least of each window, the last of equals; of fewer shingles than a window, the least. */
    private static List<Shingle> winnowed(List<Shingle> shingles) {
        List<Shingle> kept = new ArrayList<>();
        int last = -1;
        int window = Math.min(WINDOW, shingles.size());
        for (int start = 0; window > 0 && start + window <= shingles.size(); start++) {
            int least = least(shingles, start, start + window);
            if (least != last) {
                kept.add(shingles.get(least));
                last = least;
            }
        }
        return kept;
    }

    private static int least(List<Shingle> shingles, int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            if (shingles.get(i).hash() <= shingles.get(least).hash()) {
                least = i;
            }
        }
        return least;
    }
}
