// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Merges the two groups that are most alike on average, as long as they are alike enough. */
final class AverageLink {

    private AverageLink() {}

    /**
     * Of each thing the number of its group.
     *
     * @param likeness symmetric
     * @param least the mean from which on two groups are one
     */
    static List<Integer> groups(double[][] likeness, double least) {
        int size = likeness.length;
        double[][] sums = new double[size][];
        int[] sizes = new int[size];
        int[] group = new int[size];
        int[] best = new int[size];
        for (int i = 0; i < size; i++) {
            sums[i] = likeness[i].clone();
            sizes[i] = 1;
            group[i] = i;
        }
        for (int i = 0; i < size; i++) {
            best[i] = search(sums, sizes, i);
        }
        for (int one = leader(sums, sizes, best); one >= 0; one = leader(sums, sizes, best)) {
            if (mean(sums, sizes, one, best[one]) < least) {
                break;
            }
            merge(sums, sizes, group, best, one, best[one]);
        }
        return new ArrayList<>(IntStream.of(group).boxed().toList());
    }

    private static double mean(double[][] sums, int[] sizes, int one, int other) {
        return sums[one][other] / ((double) sizes[one] * sizes[other]);
    }

    private static int search(double[][] sums, int[] sizes, int one) {
        int best = -1;
        for (int other = 0; other < sizes.length && sizes[one] > 0; other++) {
            boolean possible = other != one && sizes[other] > 0;
            if (possible && (best < 0 || mean(sums, sizes, one, other) > mean(sums, sizes, one, best))) {
                best = other;
            }
        }
        return best;
    }

    private static int leader(double[][] sums, int[] sizes, int[] best) {
        int leader = -1;
        for (int one = 0; one < best.length; one++) {
            if (best[one] >= 0
                    && (leader < 0 || mean(sums, sizes, one, best[one]) > mean(sums, sizes, leader, best[leader]))) {
                leader = one;
            }
        }
        return leader;
    }

    private static void merge(double[][] sums, int[] sizes, int[] group, int[] best, int one, int other) {
        for (int i = 0; i < group.length; i++) {
            sums[one][i] += sums[other][i];
            sums[i][one] = sums[one][i];
            group[i] = group[i] == other ? one : group[i];
        }
        sizes[one] += sizes[other];
        sizes[other] = 0;
        best[other] = -1;
        best[one] = search(sums, sizes, one);
        for (int i = 0; i < best.length; i++) {
            if (i != one && (best[i] == one || best[i] == other)) {
                best[i] = search(sums, sizes, i);
            } else if (i != one && best[i] >= 0 && mean(sums, sizes, i, one) > mean(sums, sizes, i, best[i])) {
                best[i] = one;
            }
        }
    }
}
