// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Links from numbered things to later ones, with their weights. Lives inside of one call. */
final class Links {

    private static final int FEW = 4;

    private final int[][] others;
    private final int[][] weights;
    private final int[] sizes;

    Links(int size) {
        this.others = new int[size][0];
        this.weights = new int[size][0];
        this.sizes = new int[size];
    }

    /** @param weight in thousandths of a bit */
    void add(int one, int other, long weight) {
        int size = sizes[one]++;
        if (size == others[one].length) {
            others[one] = Arrays.copyOf(others[one], Math.max(FEW, 2 * size));
            weights[one] = Arrays.copyOf(weights[one], others[one].length);
        }
        others[one][size] = other;
        weights[one][size] = Math.toIntExact(weight);
    }

    /** What one is linked to by at least this weight, in the order of adding. */
    int[] of(int one, long least) {
        return IntStream.range(0, sizes[one])
                .filter(at -> weights[one][at] >= least)
                .map(at -> others[one][at])
                .toArray();
    }
}
