// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Sums up documents: each figure over all of them, with a 95 % interval from 1,000 samples of as many documents drawn with
 * replacement (B. Efron, 1979; percentiles), the same samples for every figure, and the same at every run.
 */
public final class Evaluation {

    private static final int ROUNDS = 1_000;
    private static final long SEED = 20_260_101;

    private final List<Map<String, Counts>> documents = new ArrayList<>();
    private final List<Map<String, Counts>> floors = new ArrayList<>();
    private final Map<String, ToDoubleFunction<Map<String, Counts>>> statistics = new LinkedHashMap<>();

    /** A figure in percent: the F1 of one kind of counts. */
    public Evaluation f1(String figure, String counts) {
        return statistic(
                figure, sums -> 100 * sums.getOrDefault(counts, Counts.NONE).f1());
    }

    /** A figure from the sums of all counts. */
    public Evaluation statistic(String figure, ToDoubleFunction<Map<String, Counts>> of) {
        statistics.put(figure, of);
        return this;
    }

    /** Adds what the method and the naive method did on one document; an empty floor is no floor. */
    public void add(Map<String, Counts> document, Map<String, Counts> floor) {
        documents.add(Map.copyOf(document));
        floors.add(Map.copyOf(floor));
    }

    /** @throws IllegalStateException if no document was added: a figure of nothing is none */
    public Map<String, Figure> figures() {
        if (documents.isEmpty()) {
            throw new IllegalStateException("no documents to score");
        }
        Map<String, Counts> all = sum(documents, every());
        Map<String, Counts> naive = sum(floors, every());
        double[][] samples = samples();
        Map<String, Figure> figures = new LinkedHashMap<>();
        int at = 0;
        for (Map.Entry<String, ToDoubleFunction<Map<String, Counts>>> entry : statistics.entrySet()) {
            double[] sampled = samples[at++];
            Arrays.sort(sampled);
            Figure.Interval interval =
                    new Figure.Interval(sampled[(int) (ROUNDS * 0.025)], sampled[(int) (ROUNDS * 0.975) - 1]);
            OptionalDouble floor = naive.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(entry.getValue().applyAsDouble(naive));
            figures.put(entry.getKey(), new Figure(entry.getValue().applyAsDouble(all), Optional.of(interval), floor));
        }
        return figures;
    }

    private double[][] samples() {
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] samples = new double[statistics.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            int[] drawn = random.ints(documents.size(), 0, documents.size()).toArray();
            Map<String, Counts> sums = sum(documents, drawn);
            int at = 0;
            for (ToDoubleFunction<Map<String, Counts>> statistic : statistics.values()) {
                samples[at++][round] = statistic.applyAsDouble(sums);
            }
        }
        return samples;
    }

    private int[] every() {
        int[] every = new int[documents.size()];
        Arrays.setAll(every, i -> i);
        return every;
    }

    private static Map<String, Counts> sum(List<Map<String, Counts>> documents, int[] which) {
        Map<String, Counts> sums = new LinkedHashMap<>();
        for (int i : which) {
            documents.get(i).forEach((name, counts) -> sums.merge(name, counts, Counts::plus));
        }
        return sums;
    }
}
