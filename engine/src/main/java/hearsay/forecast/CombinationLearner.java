// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns what families weigh from days that the rules were not learned on: a choice among recipients (conditional logit,
 * McFadden 1974), fitted by AdaGrad over the right answer and the likeliest wrong ones. A fixed order, so always the same.
 */
public final class CombinationLearner {

    private static final int ASKED = 18_000;
    private static final int CANDIDATES = 100;
    private static final int EPOCHS = 6;
    private static final double RATE = 0.1;
    private static final int SIZE = Family.COUNT * Combination.KINDS;
    private static final int GRAINS = 20;
    private static final double NEGLIGIBLE = 1e-6;
    private static final int STRIDE = 2 * Family.COUNT;

    /** By what the likeliest wrong answers are chosen, before anything is learned. */
    private static final Map<Family, Double> FIRST_GUESS = Map.of(
            Family.RULES, 1.0,
            Family.ALIKE_ACTORS, .5,
            Family.RECENT_TARGET, .3,
            Family.ALIKE_RECIPIENTS, .3,
            Family.CONTACT, .3,
            Family.ACTIVE_OF_THE_DAY, .2);

    private CombinationLearner() {}

    /**
     * Learns from the days from {@code from} to before {@code until}, given rules learned on the days before {@code from}.
     */
    public static Combination learn(RuleBook book, Chronicle chronicle, int from, int until) {
        return learn(book, chronicle, from, until, List.of(EnumSet.allOf(Family.class)))
                .get(0);
    }

    /** The same with some families only, once for each set of them: to see what each is good for. */
    public static List<Combination> learn(
            RuleBook book, Chronicle chronicle, int from, int until, Collection<Set<Family>> families) {
        Facts facts = chronicle.facts();
        int rows = facts.firstOf(until) - facts.firstOf(from);
        int step = Math.max(1, Math.round(2f * rows / ASKED));
        Ranker ranker = Ranker.of(book, new Combination(new double[SIZE]), chronicle, from);
        List<Example> examples = IntStream.range(from, until)
                .parallel()
                .mapToObj(day -> examples(ranker, chronicle, day, step))
                .flatMap(List::stream)
                .toList();
        return families.stream()
                .map(each -> new Combination(fit(examples, each)))
                .toList();
    }

    private static List<Example> examples(Ranker ranker, Chronicle chronicle, int day, int step) {
        Facts facts = chronicle.facts();
        Map<Integer, Map<Integer, Set<Integer>>> asked = new TreeMap<>();
        for (int row = facts.firstOf(day); row < facts.firstOf(day + 1); row++) {
            put(asked, facts.type(row), facts.actor(row), facts.recipient(row));
            put(asked, chronicle.inverse(facts.type(row)), facts.recipient(row), facts.actor(row));
        }
        List<Example> examples = new ArrayList<>();
        if (asked.isEmpty()) {
            return examples;
        }
        Signals signals = ranker.signals(day);
        int number = 0;
        for (Map.Entry<Integer, Map<Integer, Set<Integer>>> type : asked.entrySet()) {
            signals.turnTo(type.getKey());
            for (Map.Entry<Integer, Set<Integer>> actor : type.getValue().entrySet()) {
                if (number++ % step == 0) {
                    signals.ask(actor.getKey());
                    examples(signals, actor.getValue(), examples);
                }
            }
        }
        return examples;
    }

    private static void examples(Signals signals, Set<Integer> right, List<Example> examples) {
        int[] wrong = likeliest(signals, right);
        for (int answer : right) {
            if (signals.reaches(answer)) {
                byte[] features = new byte[(wrong.length + 1) * STRIDE];
                write(signals, answer, features, 0);
                for (int i = 0; i < wrong.length; i++) {
                    write(signals, wrong[i], features, (i + 1) * STRIDE);
                }
                examples.add(new Example(features, (float) signals.habit()));
            }
        }
    }

    private static int[] likeliest(Signals signals, Set<Integer> right) {
        record Guess(int recipient, double score) {}
        return IntStream.range(0, signals.size())
                .map(signals::reached)
                .filter(recipient -> !right.contains(recipient))
                .mapToObj(recipient -> new Guess(recipient, guess(signals, recipient)))
                .sorted(Comparator.comparingDouble((Guess guess) -> -guess.score())
                        .thenComparingInt(Guess::recipient))
                .limit(CANDIDATES)
                .mapToInt(Guess::recipient)
                .toArray();
    }

    private static double guess(Signals signals, int recipient) {
        double score = 0;
        for (Family family : Family.values()) {
            Double weight = FIRST_GUESS.get(family);
            if (weight != null) {
                score += weight * family.level(signals.strength(recipient, family));
            }
        }
        return score;
    }

    private static void write(Signals signals, int recipient, byte[] features, int from) {
        for (Family family : Family.values()) {
            float strength = signals.strength(recipient, family);
            if (strength > 0) {
                features[from + 2 * family.ordinal()] = packed(family.level(strength));
                features[from + 2 * family.ordinal() + 1] = packed(family.high(strength));
            }
        }
    }

    /** Levels reach from 0 to about 12; a twentieth is fine enough to learn weights from. */
    private static byte packed(double level) {
        return (byte) Math.min(Byte.MAX_VALUE * 2 + 1, Math.round(GRAINS * level));
    }

    private static void put(Map<Integer, Map<Integer, Set<Integer>>> asked, int type, int actor, int answer) {
        asked.computeIfAbsent(type, any -> new TreeMap<>())
                .computeIfAbsent(actor, any -> new TreeSet<>())
                .add(answer);
    }

    /** The mean of the weights after each of the last three rounds. */
    private static double[] fit(List<Example> examples, Set<Family> families) {
        double[] weights = new double[SIZE];
        double[] squares = new double[SIZE];
        double[] mean = new double[SIZE];
        double[] gradient = new double[SIZE];
        int[] order = IntStream.range(0, examples.size()).toArray();
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            for (int i : order) {
                examples.get(i).gradient(weights, gradient);
                for (Family family : families) {
                    for (int k = family.ordinal() * Combination.KINDS, end = k + Combination.KINDS; k < end; k++) {
                        squares[k] += gradient[k] * gradient[k];
                        weights[k] -= squares[k] == 0 ? 0 : RATE * gradient[k] / Math.sqrt(squares[k]);
                    }
                }
            }
            if (epoch >= EPOCHS - 3) {
                for (int k = 0; k < SIZE; k++) {
                    mean[k] += weights[k] / 3;
                }
            }
        }
        return mean;
    }

    /** Level and high of each family, of the right answer, then of the wrong ones; and the actor's habit. */
    private record Example(byte[] features, float habit) {

        private double feature(int at) {
            return (features[at] & 0xFF) / (double) GRAINS;
        }

        /** The gradient of minus the logarithm of the right answer's share. */
        void gradient(double[] weights, double[] gradient) {
            double[] shares = shares(weights);
            Arrays.fill(gradient, 0);
            for (int c = 0; c < shares.length; c++) {
                double share = shares[c] - (c == 0 ? 1 : 0);
                if (Math.abs(share) < NEGLIGIBLE) {
                    continue;
                }
                for (int f = 0; f < Family.COUNT; f++) {
                    int at = f * Combination.KINDS;
                    gradient[at + Combination.PLAIN] += share * feature(c * STRIDE + 2 * f);
                    gradient[at + Combination.GREAT] += share * feature(c * STRIDE + 2 * f + 1);
                }
            }
            for (int f = 0; f < Family.COUNT; f++) {
                int at = f * Combination.KINDS;
                gradient[at + Combination.HABIT] = habit * gradient[at + Combination.PLAIN];
            }
        }

        private double[] shares(double[] weights) {
            double[] shares = new double[features.length / STRIDE];
            double most = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < shares.length; c++) {
                double score = 0;
                for (int f = 0; f < Family.COUNT; f++) {
                    int at = f * Combination.KINDS;
                    score += (weights[at + Combination.PLAIN] + habit * weights[at + Combination.HABIT])
                                    * feature(c * STRIDE + 2 * f)
                            + weights[at + Combination.GREAT] * feature(c * STRIDE + 2 * f + 1);
                }
                shares[c] = score;
                most = Math.max(most, score);
            }
            double all = 0;
            for (int c = 0; c < shares.length; c++) {
                shares[c] = StrictMath.exp(shares[c] - most);
                all += shares[c];
            }
            for (int c = 0; c < shares.length; c++) {
                shares[c] /= all;
            }
            return shares;
        }
    }
}
