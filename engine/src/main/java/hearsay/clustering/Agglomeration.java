// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Merges the two groups whose members match best on average, as long as that mean is high enough and nobody forbids it.
 * Of equal means that of the groups with the earliest members is taken. All sums are whole numbers.
 */
final class Agglomeration {

    private final long[][] sums;
    private final boolean[][] apart;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] best;

    /**
     * @param starting groups of members in their order; they stay together
     * @param weights by members
     * @param apart which members must not be together
     */
    Agglomeration(List<List<Integer>> starting, long[][] weights, BiPredicate<Integer, Integer> apart) {
        int size = starting.size();
        this.sums = new long[size][size];
        this.apart = new boolean[size][size];
        this.best = new int[size];
        starting.forEach(group -> groups.add(new ArrayList<>(group)));
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                for (int i : groups.get(one)) {
                    for (int j : groups.get(other)) {
                        sums[one][other] += i == j ? 0 : weights[i][j];
                        this.apart[one][other] |= one != other && apart.test(i, j);
                    }
                }
            }
        }
        for (int one = 0; one < size; one++) {
            best[one] = search(one);
        }
    }

    /** @param least the mean from which on two groups are one */
    List<List<Integer>> run(long least) {
        int one = leader();
        while (one >= 0 && sums[one][best[one]] >= least * pairs(one, best[one])) {
            merge(one, best[one]);
            one = leader();
        }
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private long pairs(int one, int other) {
        return (long) groups.get(one).size() * groups.get(other).size();
    }

    /** The group whose best partner, of those that stand behind it, is the best of all; −1 if there is none. */
    private int leader() {
        int leader = -1;
        for (int one = 0; one < best.length; one++) {
            if (best[one] >= 0 && (leader < 0 || better(one, best[one], leader, best[leader]))) {
                leader = one;
            }
        }
        return leader;
    }

    /** Whether the mean of the first two is higher than that of the others. */
    private boolean better(int a, int b, int c, int d) {
        return sums[a][b] * pairs(c, d) > sums[c][d] * pairs(a, b);
    }

    private int search(int one) {
        int found = -1;
        if (!groups.get(one).isEmpty()) {
            for (int other = one + 1; other < best.length; other++) {
                boolean possible = !groups.get(other).isEmpty() && !apart[one][other];
                if (possible && (found < 0 || better(one, other, one, found))) {
                    found = other;
                }
            }
        }
        return found;
    }

    private void merge(int one, int other) {
        groups.get(one).addAll(groups.get(other));
        groups.get(other).clear();
        for (int third = 0; third < best.length; third++) {
            sums[one][third] += sums[other][third];
            sums[third][one] = sums[one][third];
            apart[one][third] |= apart[other][third];
            apart[third][one] = apart[one][third];
        }
        best[other] = -1;
        for (int third = 0; third < best.length; third++) {
            boolean touched = third == one || best[third] == one || best[third] == other;
            if (touched) {
                best[third] = search(third);
            } else if (third < one
                    && best[third] >= 0
                    && !apart[third][one]
                    && better(third, one, third, best[third])) {
                best[third] = one;
            }
        }
    }
}
