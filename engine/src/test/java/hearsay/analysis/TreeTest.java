// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void findsTheBestTreeWithOneRoot() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            double[][] scores = noise(random, 1 + random.nextInt(5));
            int[] tree = Tree.best(scores);
            assertThat(isTree(tree)).as("round " + round).isTrue();
            double[] top = {Double.NEGATIVE_INFINITY};
            forAll(new int[scores.length], 0, scores, top);
            assertThat(score(tree, scores)).as("round " + round).isGreaterThanOrEqualTo(top[0] - 1e-9);
        }
    }

    @Test
    void aLongSentenceOfNoiseIsStillATree() {
        assertThat(isTree(Tree.best(noise(new Random(3), 120)))).isTrue();
    }

    private static double[][] noise(Random random, int n) {
        double[][] scores = new double[n][n];
        for (double[] row : scores) {
            for (int j = 0; j < n; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return scores;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == i ? 1 : 0;
            int at = i;
            for (int steps = 0; steps <= heads.length && heads[at] != at; steps++) {
                at = heads[at];
            }
            if (heads[at] != at) {
                return false;
            }
        }
        return roots == 1;
    }

    private static double score(int[] heads, double[][] scores) {
        double score = 0;
        for (int i = 0; i < heads.length; i++) {
            score += scores[i][heads[i]];
        }
        return score;
    }

    private static void forAll(int[] heads, int at, double[][] scores, double[] top) {
        if (at == heads.length) {
            top[0] = isTree(heads) ? Math.max(top[0], score(heads, scores)) : top[0];
            return;
        }
        for (int head = 0; head < heads.length; head++) {
            heads[at] = head;
            forAll(heads, at + 1, scores, top);
        }
    }
}
