// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BioTest {

    @Test
    void findsTheBestWellFormedSequence() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            float[][] logits = noise(random, 1 + random.nextInt(4), 5);
            float[][] transitions = noise(random, 6, 5);
            int[] best = Bio.best(logits, transitions);
            assertThat(score(best, logits, transitions)).isGreaterThan(Double.NEGATIVE_INFINITY);
            forAll(
                    new int[logits.length],
                    0,
                    other -> assertThat(score(other, logits, transitions))
                            .isLessThanOrEqualTo(score(best, logits, transitions) + 1e-5));
        }
    }

    @Test
    void namesTheStretches() {
        assertThat(Bio.stretches(new int[] {0, 1, 2, 1, 0, 3, 4, 4}))
                .containsExactly(new Bio.Stretch(0, 1, 3), new Bio.Stretch(0, 3, 4), new Bio.Stretch(1, 5, 8));
        assertThat(Bio.stretches(new int[0])).isEmpty();
    }

    private static float[][] noise(Random random, int rows, int columns) {
        float[][] noise = new float[rows][columns];
        for (float[] row : noise) {
            for (int k = 0; k < columns; k++) {
                row[k] = (float) random.nextGaussian();
            }
        }
        return noise;
    }

    private static double score(int[] path, float[][] logits, float[][] transitions) {
        double score = 0;
        int before = 5;
        for (int i = 0; i < path.length; i++) {
            if (!Bio.allowed(before, path[i], 5)) {
                return Double.NEGATIVE_INFINITY;
            }
            score += logits[i][path[i]] + transitions[before][path[i]];
            before = path[i];
        }
        return score;
    }

    private static void forAll(int[] path, int at, java.util.function.Consumer<int[]> check) {
        if (at == path.length) {
            check.accept(path);
            return;
        }
        for (int label = 0; label < 5; label++) {
            path[at] = label;
            forAll(path, at + 1, check);
        }
    }
}
