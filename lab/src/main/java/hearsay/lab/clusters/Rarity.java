// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import hearsay.knowledge.Edition;
import java.util.HashMap;
import java.util.Map;

/** How rare a word is in English, by its place in the encoder's vocabulary, which goes from common to rare. */
final class Rarity {

    private static final int FIRST_WORD = 1995;
    private static final double COMMON = 3;
    private static final double LEAST = 0.05;
    private static final double IN_PIECES = 5;

    private final Map<String, Integer> ranks = new HashMap<>();

    Rarity(Edition edition) {
        edition.text(Edition.VOCABULARY).lines().forEach(piece -> ranks.put(piece, ranks.size()));
    }

    /** About 0 for "the", up to 7; 5 for a word that is not whole in the vocabulary. @param word in lower case */
    double of(String word) {
        int rank = ranks.getOrDefault(word, -1);
        return rank < 0 ? IN_PIECES : Math.max(LEAST, StrictMath.log(Math.max(2, rank - FIRST_WORD)) - COMMON);
    }
}
