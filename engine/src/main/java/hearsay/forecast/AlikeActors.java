// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who has the same partners? Of each actor the most alike, by the cosine of their partners, each weighted by
 * log(1 + times) · log(actors / actors that have it as a partner), squared. As of a day.
 */
final class AlikeActors {

    private static final int MOST = 60;

    private final int[][] actors;
    private final float[][] likeness;

    private AlikeActors(int[][] actors, float[][] likeness) {
        this.actors = actors;
        this.likeness = likeness;
    }

    static AlikeActors asOf(Chronicle chronicle, int day) {
        Partners partners = Partners.asOf(chronicle, day);
        int[][] actors = new int[chronicle.actors()][];
        float[][] likeness = new float[chronicle.actors()][];
        int pieces = 64;
        IntStream.range(0, pieces).parallel().forEach(piece -> {
            float[] products = new float[chronicle.actors()];
            for (int x = piece; x < chronicle.actors(); x += pieces) {
                int[] near = partners.products(x, products);
                int[] most = most(near, products);
                actors[x] = most;
                likeness[x] = new float[most.length];
                for (int i = 0; i < most.length; i++) {
                    likeness[x][i] = products[most[i]] * products[most[i]];
                }
                for (int z : near) {
                    products[z] = 0;
                }
            }
        });
        return new AlikeActors(actors, likeness);
    }

    /** The most alike, by likeness. */
    int[] of(int actor) {
        return actors[actor];
    }

    /** How alike they are, 0 to 1. */
    float[] likeness(int actor) {
        return likeness[actor];
    }

    /** Those with the highest products, ties by number. */
    private static int[] most(int[] near, float[] products) {
        long[] keys = new long[near.length];
        for (int i = 0; i < near.length; i++) {
            keys[i] = (long) Float.floatToRawIntBits(products[near[i]]) << 32 | Integer.MAX_VALUE - near[i];
        }
        Arrays.sort(keys);
        int[] most = new int[Math.min(MOST, keys.length)];
        for (int i = 0; i < most.length; i++) {
            most[i] = Integer.MAX_VALUE - (int) keys[keys.length - 1 - i];
        }
        return most;
    }

    /** The weights of each pair, and of each actor their length. */
    private record Partners(PairIndex pairs, float[] weights, float[] rarity, float[] length) {

        static Partners asOf(Chronicle chronicle, int day) {
            PairIndex pairs = chronicle.pairs();
            float[] weights = new float[pairs.recipient().length];
            int[] degree = new int[chronicle.actors()];
            for (int pair = 0; pair < weights.length; pair++) {
                int times = 0;
                for (int series = pairs.series()[pair]; series < pairs.series()[pair + 1]; series++) {
                    times += pairs.end(series, day) - pairs.start()[series];
                }
                weights[pair] = (float) Logarithm.ofOnePlus(times);
                degree[pairs.recipient()[pair]] += times > 0 ? 1 : 0;
            }
            float[] rarity = new float[degree.length];
            for (int y = 0; y < rarity.length; y++) {
                rarity[y] = (float) StrictMath.log((1.0 + rarity.length) / (1 + degree[y]));
            }
            float[] length = new float[degree.length];
            for (int x = 0; x < length.length; x++) {
                double squares = 0;
                for (int pair = pairs.pairs()[x]; pair < pairs.pairs()[x + 1]; pair++) {
                    double weight = weights[pair] * rarity[pairs.recipient()[pair]];
                    squares += weight * weight;
                }
                length[x] = (float) Math.sqrt(squares);
            }
            return new Partners(pairs, weights, rarity, length);
        }

        /** Writes the cosines with an actor and returns whose they are; a pair weighs the same from both sides. */
        int[] products(int x, float[] products) {
            int[] near = new int[64];
            int size = 0;
            for (int pair = pairs.pairs()[x]; pair < pairs.pairs()[x + 1]; pair++) {
                int shared = pairs.recipient()[pair];
                float weight = weights[pair] * rarity[shared] * rarity[shared];
                if (weight == 0) {
                    continue;
                }
                for (int other = pairs.pairs()[shared]; other < pairs.pairs()[shared + 1]; other++) {
                    int z = pairs.recipient()[other];
                    if (z != x && weights[other] > 0) {
                        if (products[z] == 0) {
                            near = size == near.length ? Arrays.copyOf(near, 2 * size) : near;
                            near[size++] = z;
                        }
                        products[z] += weight * weights[other];
                    }
                }
            }
            for (int i = 0; i < size; i++) {
                products[near[i]] /= length[x] * length[near[i]];
            }
            return Arrays.copyOf(near, size);
        }
    }
}
