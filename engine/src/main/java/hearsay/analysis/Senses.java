// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import hearsay.claims.SenseVector;
import hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What sentences are about: the dictionary words of their nouns, names, verbs, adjectives and numbers, each the heavier the
 * rarer, laid into a vector by signed hashing (Weinberger et al. 2009), so that the cosine of two comes near the weighted
 * share of words they have in common.
 *
 * <p>How rare a word is, is read off its place in the encoder's vocabulary, which goes from common to rare. On ECB+ this tells
 * sentences about one event from others better than the mean of the fine-tuned encoder's states, and as well as the encoder
 * it was made from (docs/measurements/clusters.md). The vector is the same in every edition of one vocabulary.
 */
public final class Senses {

    /** Components of a vector. */
    public static final int SIZE = 256;

    private static final Set<Upos> MEANING = EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.VERB, Upos.ADJ, Upos.NUM);

    /** What stands before the words in the vocabulary: marks, unused places, single letters. */
    private static final int FIRST_WORD = 1995;

    private static final double COMMON = 3;
    private static final double LEAST = 0.05;

    /** Of a word that the vocabulary has in pieces only, mostly a name. */
    private static final double IN_PIECES = 5;

    /** Places a word is laid into. */
    private static final int PLACES = 4;

    private static final int MOST = 127;
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final WordPieces pieces;

    private Senses(WordPieces pieces) {
        this.pieces = pieces;
    }

    static Senses of(WordPieces pieces) {
        return new Senses(pieces);
    }

    /** One vector a sentence, in text order; of a sentence without a word that means something, all zeros. */
    public List<SenseVector> of(Analysis analysis) {
        List<SenseVector> vectors = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            vectors.add(vector(sentence.span(), analysis.tokens().subList(sentence.from(), sentence.to())));
        }
        return vectors;
    }

    private SenseVector vector(Span span, List<Token> tokens) {
        double[] sums = new double[SIZE];
        Set<String> seen = new HashSet<>();
        for (Token token : tokens) {
            if (MEANING.contains(token.upos())) {
                String word = token.lemma().toLowerCase(Locale.ROOT);
                if (seen.add(word)) {
                    lay(word, sums);
                }
            }
        }
        return new SenseVector(span, rounded(sums));
    }

    private void lay(String word, double[] sums) {
        double weight = weight(word);
        long hash = hash(word);
        for (int place = 0; place < PLACES; place++) {
            int bits = (int) (hash >>> (16 * place)) & 0xffff;
            sums[(bits >>> 1) % SIZE] += (bits & 1) == 0 ? weight : -weight;
        }
    }

    private double weight(String word) {
        int rank = pieces.rank(word) - FIRST_WORD;
        return rank < 0 ? IN_PIECES : Math.max(LEAST, StrictMath.log(Math.max(2, rank)) - COMMON);
    }

    /** FNV-1a over the UTF-8, finished by MurmurHash3's fmix64. */
    private static long hash(String word) {
        long hash = OFFSET_BASIS;
        for (byte unit : word.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (unit & 0xff)) * PRIME;
        }
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private static byte[] rounded(double[] sums) {
        double largest = 0;
        for (double sum : sums) {
            largest = Math.max(largest, Math.abs(sum));
        }
        byte[] components = new byte[SIZE];
        for (int i = 0; i < SIZE && largest > 0; i++) {
            components[i] = (byte) StrictMath.round(sums[i] / largest * MOST);
        }
        return components;
    }
}
