// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.attribution.Choice;
import hearsay.attribution.Joiner;
import hearsay.attribution.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the joiner's weights: for each cue its source, for each content its cue, a softmax over the options, by AdaGrad
 * (Duchi et al. 2011) with weight decay. Every text is seen twice, whole and with some role spans dropped, as a model drops
 * them.
 */
final class JoinerLearner {

    static final int EPOCHS = 8;
    static final double RATE = 0.2;
    static final double DECAY = 1e-6;

    /** Share of role spans left out at the second sight. */
    static final double DROPPED = 0.12;

    /** Rarer features are not learned. */
    static final int SEEN_AT_LEAST = 60;

    private final Map<String, Integer> names = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    private record Example(int[][] options, int right) {}

    /** Weights by feature in alphabetical order, rounded to three decimals; those that round to nothing are left out. */
    static Map<String, Double> learn(List<JoinedGold> golds, long seed) {
        JoinerLearner learner = new JoinerLearner();
        Random random = new Random(seed);
        Map<String, Integer> counts = counts(golds);
        for (JoinedGold gold : golds) {
            learner.add(gold.analysis(), gold.statements(), counts);
            learner.add(thinned(gold.analysis(), random), gold.statements(), counts);
        }
        return learner.fit(random);
    }

    private static Map<String, Integer> counts(List<JoinedGold> golds) {
        Map<String, Integer> counts = new HashMap<>();
        for (JoinedGold gold : golds) {
            for (Choice choice : Joiner.choices(gold.analysis())) {
                choice.options().forEach(option -> option.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
            }
        }
        counts.values().removeIf(count -> count < SEEN_AT_LEAST);
        return counts;
    }

    private static Analysis thinned(Analysis analysis, Random random) {
        return JoinedGold.with(
                analysis,
                analysis.roles().stream()
                        .filter(span -> random.nextDouble() >= DROPPED)
                        .toList());
    }

    private void add(Analysis analysis, List<Statement> statements, Map<String, Integer> counts) {
        for (Choice choice : Joiner.choices(analysis)) {
            Optional<RoleSpan> partner = partner(choice.asker(), statements)
                    .filter(span -> analysis.roles().contains(span));
            int right = -1;
            int[][] options = new int[choice.options().size()][];
            for (int index = 0; index < options.length; index++) {
                Choice.Option option = choice.options().get(index);
                right = option.partner().equals(partner) ? index : right;
                options[index] = option.features().stream()
                        .filter(counts::containsKey)
                        .mapToInt(feature -> names.computeIfAbsent(feature, key -> names.size()))
                        .toArray();
            }
            if (right >= 0) {
                examples.add(new Example(options, right));
            }
        }
    }

    private static Optional<RoleSpan> partner(RoleSpan asker, List<Statement> statements) {
        boolean cue = asker.role() == Role.CUE;
        return statements.stream()
                .filter(one -> cue
                        ? one.cue().equals(Optional.of(asker))
                        : one.contents().contains(asker))
                .findFirst()
                .flatMap(one -> cue ? one.source() : one.cue());
    }

    private Map<String, Double> fit(Random random) {
        double[] weights = new double[names.size()];
        double[] squares = new double[names.size()];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            for (Example example : examples) {
                step(example, weights, squares);
            }
        }
        Map<String, Double> result = new TreeMap<>();
        names.forEach((name, index) -> {
            double rounded = Math.round(weights[index] * 1000) / 1000.0;
            if (rounded != 0) {
                result.put(name, rounded);
            }
        });
        return result;
    }

    private static void step(Example example, double[] weights, double[] squares) {
        double[] shares = shares(example, weights);
        for (int option = 0; option < shares.length; option++) {
            double slope = shares[option] - (option == example.right() ? 1 : 0);
            for (int feature : example.options()[option]) {
                double gradient = slope + DECAY * weights[feature];
                squares[feature] += gradient * gradient;
                weights[feature] -= RATE * gradient / (1e-6 + StrictMath.sqrt(squares[feature]));
            }
        }
    }

    /** The probability of each option, as the weights have it. */
    private static double[] shares(Example example, double[] weights) {
        double[] scores = new double[example.options().length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int option = 0; option < scores.length; option++) {
            for (int feature : example.options()[option]) {
                scores[option] += weights[feature];
            }
            highest = Math.max(highest, scores[option]);
        }
        double sum = 0;
        for (int option = 0; option < scores.length; option++) {
            scores[option] = StrictMath.exp(scores[option] - highest);
            sum += scores[option];
        }
        for (int option = 0; option < scores.length; option++) {
            scores[option] /= sum;
        }
        return scores;
    }
}
