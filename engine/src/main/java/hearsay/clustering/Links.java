// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Links from numbered things to later ones, with what the pair weighs and how it votes. Lives inside of one call. */
final class Links {

    private static final int FEW = 4;

    private final int[][] others;
    private final int[][] weights;
    private final int[][] votes;
    private final int[] sizes;

    Links(int size) {
        this.others = new int[size][0];
        this.weights = new int[size][0];
        this.votes = new int[size][0];
        this.sizes = new int[size];
    }

    /**
     * In ascending order of the others.
     *
     * @param weight in thousandths of a bit, as the vote
     */
    void add(int one, int other, long weight, long vote) {
        int size = sizes[one]++;
        if (size == others[one].length) {
            others[one] = Arrays.copyOf(others[one], Math.max(FEW, 2 * size));
            weights[one] = Arrays.copyOf(weights[one], others[one].length);
            votes[one] = Arrays.copyOf(votes[one], others[one].length);
        }
        others[one][size] = other;
        weights[one][size] = Math.toIntExact(weight);
        votes[one][size] = Math.toIntExact(vote);
    }

    /** How a pair votes, if it is linked. */
    OptionalLong vote(int one, int other) {
        int at = Arrays.binarySearch(others[one], 0, sizes[one], other);
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(votes[one][at]);
    }

    /** What one is linked to by at least this weight, in the order of adding. */
    int[] of(int one, long least) {
        return IntStream.range(0, sizes[one])
                .filter(at -> weights[one][at] >= least)
                .map(at -> others[one][at])
                .toArray();
    }
}
