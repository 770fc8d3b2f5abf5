// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CrfTest {

    private static final int LABELS = 5;

    @Test
    void itsGradientIsTheSlopeOfItsLoss() {
        Random random = new Random(5);
        float[] logits = noise(random, 4 * LABELS);
        int[] gold = {1, 2, 0, 3};
        for (boolean continued : new boolean[] {false, true}) {
            float[] slope = new float[logits.length];
            crf(3).loss(logits, LABELS, 0, 0, gold, continued, 1, slope);
            for (int k = 0; k < logits.length; k++) {
                double rise = loss(moved(logits, k, 0.01f), gold, continued)
                        - loss(moved(logits, k, -0.01f), gold, continued);
                assertThat((double) slope[k]).as("logit " + k).isCloseTo(rise / 0.02, within(2e-3));
            }
        }
    }

    @Test
    void learnsItsTransitions() {
        Crf crf = crf(3);
        float[] logits = new float[4 * LABELS];
        int[] gold = {1, 2, 0, 3};
        double before = crf.loss(logits, LABELS, 0, 0, gold, false, 1, new float[logits.length]);
        for (int step = 1; step <= 50; step++) {
            crf.step(0.05);
            crf.loss(logits, LABELS, 0, 0, gold, false, 1, new float[logits.length]);
        }
        assertThat(crf.loss(logits, LABELS, 0, 0, gold, false, 1, new float[logits.length]))
                .isLessThan(before / 2);
    }

    private static Crf crf(long seed) {
        Random random = new Random(seed);
        float[][] transitions = new float[LABELS + 1][];
        for (int j = 0; j <= LABELS; j++) {
            transitions[j] = noise(random, LABELS);
        }
        return new Crf(transitions);
    }

    private static double loss(float[] logits, int[] gold, boolean continued) {
        return crf(3).loss(logits, LABELS, 0, 0, gold, continued, 1, new float[logits.length]);
    }

    private static float[] moved(float[] values, int at, float by) {
        float[] moved = values.clone();
        moved[at] += by;
        return moved;
    }

    private static float[] noise(Random random, int n) {
        float[] noise = new float[n];
        for (int k = 0; k < n; k++) {
            noise[k] = (float) random.nextGaussian();
        }
        return noise;
    }
}
