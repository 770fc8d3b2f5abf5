// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.analysis.Bio;
import hearsay.analysis.Labels;
import hearsay.analysis.Window;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LossesTest {

    private static final int WIDTH = 4;

    private final Labels labels = new Labels(
            List.of("NOUN", "VERB"),
            List.of("NN", "VB"),
            List.of("L|0+", "K|0+", "L|1+"),
            List.of("root", "nsubj"),
            Labels.bio(List.of("PERSON", "PLACE")),
            Labels.bio(List.of("SOURCE", "CUE", "CONTENT")),
            Bio.free(7));
    private final Sizes sizes = new Sizes(labels);

    @Test
    void everyGradientIsTheSlopeOfTheWeightedSum() {
        Random random = new Random(3);
        float[] tags = noise(random, 2 * WIDTH * sizes.tags());
        float[] arcs = noise(random, 2 * WIDTH * WIDTH);
        float[] relations = noise(random, 2 * WIDTH * sizes.relations());
        Losses.Result result = result(tags, arcs, relations);
        for (int k = 0; k < tags.length; k++) {
            float[] up = moved(tags, k, 0.02f);
            float[] down = moved(tags, k, -0.02f);
            double slope = (sum(result(up, arcs, relations)) - sum(result(down, arcs, relations))) / 0.04;
            assertThat((double) result.tags()[k]).as("tag output " + k).isCloseTo(slope, within(1e-5));
        }
        for (int k = 0; k < arcs.length; k++) {
            double slope = (sum(result(tags, moved(arcs, k, 0.02f), relations))
                            - sum(result(tags, moved(arcs, k, -0.02f), relations)))
                    / 0.04;
            assertThat((double) result.arcs()[k]).as("arc " + k).isCloseTo(slope, within(1e-5));
        }
    }

    @Test
    void anUnknownLayerTeachesNothing() {
        Losses.Result result = result(
                noise(new Random(1), 2 * WIDTH * sizes.tags()),
                new float[2 * WIDTH * WIDTH],
                new float[2 * WIDTH * sizes.relations()]);
        int secondWindow = WIDTH * sizes.tags();
        for (int column = 0; column < sizes.upos() + sizes.xpos() + sizes.lemmas() + sizes.entities(); column++) {
            assertThat(result.tags()[secondWindow + column]).isZero();
        }
    }

    private Losses.Result result(float[] tags, float[] arcs, float[] relations) {
        return new Losses(sizes, new Crf(Bio.free(7)))
                .of(List.of(parsed(), attributed()), WIDTH, tags, arcs, relations);
    }

    /** The sum that the gradients belong to: each head's mean, over 256 words at least, times its weight. */
    private static double sum(Losses.Result result) {
        return result.losses().entrySet().stream()
                .mapToDouble(entry -> Losses.WEIGHTS.getOrDefault(entry.getKey(), 1.0) * entry.getValue()[0] / 256)
                .sum();
    }

    private static Window window(int words) {
        return new Window(0, new long[words + 2], new long[words + 2], new long[words], new float[words]);
    }

    private static Example parsed() {
        return new Example(
                window(3),
                new int[] {1, 0, 0},
                new int[] {0, 1, -1},
                new int[] {0, 1, 1},
                new int[] {2, 0, 1},
                new int[] {1, 1, -1},
                new int[] {0, 0, -1},
                new int[] {3, 3, -1},
                new int[] {1, 0, -1},
                new long[] {1L | 1L << 3 | 1L << 4, 1L << 1, 1L << 2},
                new int[] {-1, -1, -1},
                List.of(new Example.Stretch(0, 3, false)));
    }

    private static Example attributed() {
        int[] unknown = {-1, -1, -1, -1};
        return new Example(
                window(4),
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                unknown,
                new long[4],
                new int[] {1, 3, 5, 6},
                List.of(new Example.Stretch(0, 2, true), new Example.Stretch(2, 4, false)));
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
