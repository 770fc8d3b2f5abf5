// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Multinomial logistic regression, drawn towards expected weights by a Gaussian prior; fitted by L-BFGS (J. Nocedal, 1980) from these
 * weights, so that the same examples in the same order give the same bits.
 */
public final class Regression {

    private static final int MOST_ROUNDS = 80;
    private static final int MEMORY = 8;
    private static final double STILL = 1e-5;

    private final int classes;
    private final double[] weights;

    /** Numbered features with their values, a class and how much the example counts. */
    public record Example(int[] features, double[] values, int label, double weight) {}

    private record Step(double[] moved, double[] bent, double product) {}

    private Regression(int classes, double[] weights) {
        this.classes = classes;
        this.weights = weights;
    }

    /**
     * @param expected for each feature and class the weight it is drawn to: {@code expected[feature * classes + label]}
     * @param firmness of the pull; 0 for a feature that is free
     */
    public static Regression fit(List<Example> examples, int classes, double[] expected, double[] firmness) {
        Regression regression = new Regression(classes, expected.clone());
        regression.descend(examples, expected, firmness);
        return regression;
    }

    /** The probability of each class. */
    double[] probabilities(int[] features, double[] values) {
        return probabilities(weights, features, values);
    }

    /** The weights of a feature, one for each class. */
    public double[] weights(int feature) {
        return Arrays.copyOfRange(weights, feature * classes, (feature + 1) * classes);
    }

    private double[] probabilities(double[] at, int[] features, double[] values) {
        double[] scores = new double[classes];
        for (int i = 0; i < features.length; i++) {
            for (int label = 0; label < classes; label++) {
                scores[label] += at[features[i] * classes + label] * values[i];
            }
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int label = 0; label < classes; label++) {
            scores[label] = StrictMath.exp(scores[label] - highest);
            sum += scores[label];
        }
        for (int label = 0; label < classes; label++) {
            scores[label] /= sum;
        }
        return scores;
    }

    private double loss(List<Example> examples, double[] expected, double[] firmness, double[] at, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < at.length; i++) {
            double off = at[i] - expected[i];
            double pull = firmness[i / classes];
            loss += 0.5 * pull * off * off;
            gradient[i] = pull * off;
        }
        for (Example example : examples) {
            double[] shares = probabilities(at, example.features(), example.values());
            loss -= example.weight() * StrictMath.log(Math.max(shares[example.label()], 1e-300));
            shares[example.label()] -= 1;
            for (int i = 0; i < example.features().length; i++) {
                for (int label = 0; label < classes; label++) {
                    gradient[example.features()[i] * classes + label] +=
                            example.weight() * shares[label] * example.values()[i];
                }
            }
        }
        return loss;
    }

    private void descend(List<Example> examples, double[] expected, double[] firmness) {
        double[] gradient = new double[weights.length];
        double loss = loss(examples, expected, firmness, weights, gradient);
        Deque<Step> steps = new ArrayDeque<>();
        for (int round = 0; round < MOST_ROUNDS && largest(gradient) > STILL; round++) {
            double[] direction = direction(gradient, steps);
            double slope = dot(direction, gradient);
            double length = steps.isEmpty() ? Math.min(1, 1 / largest(gradient)) : 1;
            double[] next = weights.clone();
            double[] nextGradient = new double[weights.length];
            double nextLoss = Double.POSITIVE_INFINITY;
            for (int tries = 0; tries < 30 && !(nextLoss <= loss + 1e-4 * length * slope); tries++) {
                length *= tries == 0 ? 1 : 0.5;
                for (int i = 0; i < next.length; i++) {
                    next[i] = weights[i] + length * direction[i];
                }
                nextLoss = loss(examples, expected, firmness, next, nextGradient);
            }
            if (nextLoss >= loss) {
                return;
            }
            remember(steps, next, nextGradient, gradient);
            System.arraycopy(next, 0, weights, 0, weights.length);
            gradient = nextGradient;
            loss = nextLoss;
        }
    }

    private void remember(Deque<Step> steps, double[] next, double[] nextGradient, double[] gradient) {
        double[] moved = new double[next.length];
        double[] bent = new double[next.length];
        for (int i = 0; i < next.length; i++) {
            moved[i] = next[i] - weights[i];
            bent[i] = nextGradient[i] - gradient[i];
        }
        double product = dot(moved, bent);
        if (product > 1e-12) {
            steps.addFirst(new Step(moved, bent, product));
            if (steps.size() > MEMORY) {
                steps.removeLast();
            }
        }
    }

    private static double[] direction(double[] gradient, Deque<Step> steps) {
        double[] direction = Arrays.stream(gradient).map(one -> -one).toArray();
        double[] shares = new double[steps.size()];
        int at = 0;
        for (Step step : steps) {
            shares[at] = dot(step.moved(), direction) / step.product();
            add(direction, step.bent(), -shares[at++]);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getFirst();
            double scale = last.product() / dot(last.bent(), last.bent());
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= scale;
            }
        }
        for (Iterator<Step> oldest = steps.descendingIterator(); oldest.hasNext(); ) {
            Step step = oldest.next();
            double share = dot(step.bent(), direction) / step.product();
            add(direction, step.moved(), shares[--at] - share);
        }
        return direction;
    }

    private static void add(double[] to, double[] more, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * more[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double largest(double[] gradient) {
        return Arrays.stream(gradient).map(Math::abs).max().orElse(0);
    }
}
