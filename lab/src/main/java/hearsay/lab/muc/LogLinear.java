// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.knowledge.Table;
import hearsay.lab.rumours.Regression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** A multinomial log-linear model of clues that are there or not: weights of each clue for each class. */
final class LogLinear {

    /** What is learned from. @param shares of each class; they sum to 1 */
    record Case(Set<String> clues, double[] shares) {}

    private static final int SEEN = 5;

    private final int classes;
    private final Map<String, double[]> weights;

    private LogLinear(int classes, Map<String, double[]> weights) {
        this.classes = classes;
        this.weights = new TreeMap<>(weights);
    }

    /** @param firmness of the pull of a clue's weights to nought; of clues seen less than five times nothing is learned */
    static LogLinear fit(List<Case> cases, int classes, ToDoubleFunction<String> firmness) {
        Map<String, Integer> seen = new TreeMap<>();
        cases.forEach(one -> one.clues().forEach(clue -> seen.merge(clue, 1, Integer::sum)));
        seen.values().removeIf(count -> count < SEEN);
        List<String> clues = List.copyOf(seen.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        clues.forEach(clue -> numbers.put(clue, numbers.size()));
        List<Regression.Example> examples = new ArrayList<>();
        for (Case one : cases) {
            int[] features = one.clues().stream()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .sorted()
                    .toArray();
            double[] values = new double[features.length];
            Arrays.fill(values, 1);
            for (int label = 0; label < classes; label++) {
                if (one.shares()[label] > 0) {
                    examples.add(new Regression.Example(features, values, label, one.shares()[label]));
                }
            }
        }
        double[] pull = clues.stream().mapToDouble(firmness).toArray();
        Regression regression = Regression.fit(examples, classes, new double[clues.size() * classes], pull);
        Map<String, double[]> weights = new TreeMap<>();
        for (int i = 0; i < clues.size(); i++) {
            weights.put(clues.get(i), regression.weights(i));
        }
        return new LogLinear(classes, weights);
    }

    /** The weights in a file that travels beside this class: a column "clue" and one for each class, w0, w1 and on. */
    static LogLinear bundled(String file, int classes) {
        try (InputStream in = LogLinear.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + file);
            }
            Map<String, double[]> weights = new HashMap<>();
            for (Table.Row row : Table.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows()) {
                double[] values = new double[classes];
                for (int i = 0; i < classes; i++) {
                    values[i] = Double.parseDouble(row.get("w" + i));
                }
                weights.put(row.get("clue"), values);
            }
            return new LogLinear(classes, weights);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The probability of each class. */
    double[] shares(Set<String> clues) {
        double[] sums = new double[classes];
        for (String clue : clues) {
            double[] own = weights.getOrDefault(clue, new double[classes]);
            for (int i = 0; i < classes; i++) {
                sums[i] += own[i];
            }
        }
        double most = Arrays.stream(sums).max().orElse(0);
        double all = 0;
        for (int i = 0; i < classes; i++) {
            sums[i] = StrictMath.exp(sums[i] - most);
            all += sums[i];
        }
        for (int i = 0; i < classes; i++) {
            sums[i] /= all;
        }
        return sums;
    }

    /** The clues that speak most for a class, against the mean of all classes, heaviest first. */
    List<Map.Entry<String, Double>> heaviest(int label, int most) {
        return weights.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        entry.getValue()[label]
                                - Arrays.stream(entry.getValue()).average().orElse(0)))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .toList();
    }

    /** As {@link #bundled} reads it, clues without weight left out. */
    String table(String header) {
        StringBuilder table = new StringBuilder(header).append("clue");
        for (int i = 0; i < classes; i++) {
            table.append("\tw").append(i);
        }
        table.append('\n');
        weights.forEach((clue, own) -> {
            if (Arrays.stream(own).anyMatch(weight -> Math.abs(weight) >= 0.0005)) {
                table.append(clue);
                Arrays.stream(own)
                        .forEach(weight -> table.append('\t').append(String.format(Locale.ROOT, "%.3f", weight)));
                table.append('\n');
            }
        });
        return table.toString();
    }
}
