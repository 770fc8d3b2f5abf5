// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The scores of the reference scorer on partitions small enough to be counted by hand. */
class ClusterScoreTest {

    private static final double NEAR = 1e-6;

    @Test
    void oneMentionOnTheWrongSide() {
        Map<String, Counts> counts = ClusterScore.count(List.of("a", "a", "a", "b", "b"), List.of(1, 1, 2, 2, 2));
        assertThat(ClusterScore.muc(counts)).isCloseTo(200 / 3.0, within(NEAR));
        assertThat(ClusterScore.b3(counts)).isCloseTo(220 / 3.0, within(NEAR));
        assertThat(ClusterScore.ceaf(counts)).isCloseTo(80, within(NEAR));
        assertThat(ClusterScore.conll(counts)).isCloseTo(220 / 3.0, within(NEAR));
    }

    @Test
    void allAsGoldHasItIsAHundred() {
        Map<String, Counts> counts = ClusterScore.count(List.of("a", "b", "a", "c"), List.of(7, 3, 7, 1));
        assertThat(ClusterScore.conll(counts)).isCloseTo(100, within(NEAR));
    }

    @Test
    void allAlone() {
        Map<String, Counts> counts = ClusterScore.count(List.of("a", "a", "b"), List.of(1, 2, 3));
        assertThat(ClusterScore.muc(counts)).isZero();
        assertThat(ClusterScore.b3(counts)).isCloseTo(80, within(NEAR)); // precision 1, recall 2/3
        assertThat(ClusterScore.ceaf(counts)).isCloseTo(200 * (5 / 3.0) / 5, within(NEAR));
    }

    @Test
    void groupsThatShareNoClusterAddUp() {
        Map<String, Counts> together =
                ClusterScore.count(List.of("a", "a", "b", "c", "c", "c"), List.of(1, 2, 2, 3, 3, 4));
        Map<String, Counts> one = ClusterScore.count(List.of("a", "a", "b"), List.of(1, 2, 2));
        Map<String, Counts> other = ClusterScore.count(List.of("c", "c", "c"), List.of(3, 3, 4));
        one.forEach((name, counts) ->
                assertThat(counts.plus(other.getOrDefault(name, Counts.NONE))).isEqualTo(together.get(name)));
    }

    @Test
    void theAssignmentIsTheBestOfAll() {
        for (int seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            double[][] gains = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : gains) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(100);
                }
            }
            assertThat(Assignment.best(gains))
                    .as("seed %d", seed)
                    .isCloseTo(tried(gains, 0, new ArrayList<>()), within(NEAR));
        }
    }

    private static double tried(double[][] gains, int row, List<Integer> taken) {
        if (row == gains.length) {
            return 0;
        }
        double best = tried(gains, row + 1, taken);
        for (int column = 0; column < gains[0].length; column++) {
            if (!taken.contains(column)) {
                taken.add(column);
                best = Math.max(best, gains[row][column] + tried(gains, row + 1, taken));
                taken.remove(Integer.valueOf(column));
            }
        }
        return best;
    }
}
