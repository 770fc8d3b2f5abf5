// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.claims.EventType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Multinomial logistic regression over present features, with an L2 penalty, by accelerated gradient descent (Y. Nesterov,
 * 1983) over all examples at once: no chance in it.
 */
public final class PairLearner {

    private static final int ROUNDS = 150;
    private static final int SEEN = 2;
    private static final double SMALL = 0.04;
    private static final int TYPES = EventType.values().length;

    private final List<int[]> rows = new ArrayList<>();
    private final List<PairExample> examples;
    private final List<String> names;
    private final double penalty;

    private PairLearner(List<PairExample> examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < SEEN);
        this.names = List.copyOf(counts.keySet());
        int next = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            entry.setValue(next++);
        }
        for (PairExample example : examples) {
            rows.add(example.features().stream()
                    .filter(counts::containsKey)
                    .mapToInt(counts::get)
                    .toArray());
        }
    }

    /** Weights by feature, rounded; features seen once and weights next to nothing are left out. */
    public static Map<String, Map<EventType, Double>> learn(List<PairExample> examples, double penalty) {
        PairLearner learner = new PairLearner(examples, penalty);
        return learner.named(learner.descend());
    }

    private double[][] descend() {
        double[][] weights = new double[names.size()][TYPES];
        double[][] before = new double[names.size()][TYPES];
        int longest = rows.stream().mapToInt(row -> row.length).max().orElse(1);
        double step = 8.0 / (longest + 8 * penalty / rows.size());
        for (int round = 0; round < ROUNDS; round++) {
            double momentum = round / (round + 3.0);
            double[][] ahead = new double[names.size()][TYPES];
            for (int i = 0; i < ahead.length; i++) {
                for (int t = 0; t < TYPES; t++) {
                    ahead[i][t] = weights[i][t] + momentum * (weights[i][t] - before[i][t]);
                }
            }
            double[][] slope = slope(ahead);
            before = weights;
            weights = ahead;
            for (int i = 0; i < weights.length; i++) {
                for (int t = 0; t < TYPES; t++) {
                    weights[i][t] -= step * slope[i][t];
                }
            }
        }
        return weights;
    }

    private double[][] slope(double[][] weights) {
        double[][] slope = new double[names.size()][TYPES];
        int size = rows.size();
        for (int e = 0; e < size; e++) {
            double[] error = chances(rows.get(e), weights);
            error[examples.get(e).type().ordinal()] -= 1;
            for (int feature : rows.get(e)) {
                for (int t = 0; t < TYPES; t++) {
                    slope[feature][t] += error[t] / size;
                }
            }
        }
        for (int i = 0; i < slope.length; i++) {
            for (int t = 0; t < TYPES; t++) {
                slope[i][t] += penalty / size * weights[i][t];
            }
        }
        return slope;
    }

    private static double[] chances(int[] row, double[][] weights) {
        double[] scores = new double[TYPES];
        double top = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < TYPES; t++) {
            for (int feature : row) {
                scores[t] += weights[feature][t];
            }
            top = Math.max(top, scores[t]);
        }
        double sum = 0;
        for (int t = 0; t < TYPES; t++) {
            scores[t] = StrictMath.exp(scores[t] - top);
            sum += scores[t];
        }
        for (int t = 0; t < TYPES; t++) {
            scores[t] /= sum;
        }
        return scores;
    }

    private Map<String, Map<EventType, Double>> named(double[][] weights) {
        Map<String, Map<EventType, Double>> named = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            Map<EventType, Double> kept = new EnumMap<>(EventType.class);
            for (EventType type : EventType.values()) {
                double weight = Math.rint(weights[i][type.ordinal()] * 100) / 100;
                if (Math.abs(weight) >= SMALL) {
                    kept.put(type, weight);
                }
            }
            if (!kept.isEmpty()) {
                named.put(names.get(i), kept);
            }
        }
        return named;
    }
}
