// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Bio;

/**
 * A linear-chain conditional random field over B-, I- and O labels (Lafferty et al. 2001): likelihood, and its gradient by
 * forward and backward sums. Ill-formed sequences have no weight. Holds its transitions and Adam's memory of them.
 */
final class Crf {

    private static final double NEVER = -1e9;

    private final int labels;
    private final float[][] transitions;
    private final double[][] gradient;
    private final double[][] mean;
    private final double[][] square;

    Crf(float[][] transitions) {
        this.labels = transitions.length - 1;
        this.transitions = transitions;
        this.gradient = new double[labels + 1][labels];
        this.mean = new double[labels + 1][labels];
        this.square = new double[labels + 1][labels];
    }

    float[][] transitions() {
        return transitions;
    }

    private double step(int before, int label) {
        return Bio.allowed(before, label, labels) ? transitions[before][label] : NEVER;
    }

    private double begin(int label, boolean continued) {
        return continued ? 0 : step(labels, label);
    }

    /**
     * Negative log-likelihood of one sequence; adds its gradient, times {@code scale}, to that of the logits and of the
     * transitions.
     *
     * @param logits rows of {@code stride} numbers, this head's labels from {@code column} on
     * @param row row of the sequence's first word
     * @param continued whether the sequence goes on from one not seen, so that any label may come first
     */
    double loss(
            float[] logits,
            int stride,
            int column,
            int row,
            int[] gold,
            boolean continued,
            double scale,
            float[] into) {
        int n = gold.length;
        double[][] emit = new double[n][labels];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < labels; k++) {
                emit[i][k] = logits[(row + i) * stride + column + k];
            }
        }
        double[][] forward = forward(emit, continued);
        double[][] backward = backward(emit);
        double total = logSum(forward[n - 1]);
        double path = 0;
        for (int i = 0; i < n; i++) {
            path += emit[i][gold[i]] + (i == 0 ? begin(gold[0], continued) : step(gold[i - 1], gold[i]));
            for (int k = 0; k < labels; k++) {
                double expected = StrictMath.exp(forward[i][k] + backward[i][k] - total);
                into[(row + i) * stride + column + k] += (float) (scale * (expected - (k == gold[i] ? 1 : 0)));
                if (i > 0) {
                    pairs(forward[i - 1], emit[i][k] + backward[i][k] - total, k, gold[i - 1], gold[i], scale);
                } else if (!continued) {
                    gradient[labels][k] += scale * (expected - (k == gold[0] ? 1 : 0));
                }
            }
        }
        return total - path;
    }

    private void pairs(double[] before, double after, int label, int goldBefore, int goldLabel, double scale) {
        for (int j = 0; j < labels; j++) {
            if (Bio.allowed(j, label, labels)) {
                double expected = StrictMath.exp(before[j] + transitions[j][label] + after);
                boolean gold = j == goldBefore && label == goldLabel;
                gradient[j][label] += scale * (expected - (gold ? 1 : 0));
            }
        }
    }

    private double[][] forward(double[][] emit, boolean continued) {
        double[][] sums = new double[emit.length][labels];
        double[] terms = new double[labels];
        for (int k = 0; k < labels; k++) {
            sums[0][k] = emit[0][k] + begin(k, continued);
        }
        for (int i = 1; i < emit.length; i++) {
            for (int k = 0; k < labels; k++) {
                for (int j = 0; j < labels; j++) {
                    terms[j] = sums[i - 1][j] + step(j, k);
                }
                sums[i][k] = logSum(terms) + emit[i][k];
            }
        }
        return sums;
    }

    private double[][] backward(double[][] emit) {
        double[][] sums = new double[emit.length][labels];
        double[] terms = new double[labels];
        for (int i = emit.length - 2; i >= 0; i--) {
            for (int j = 0; j < labels; j++) {
                for (int k = 0; k < labels; k++) {
                    terms[k] = sums[i + 1][k] + step(j, k) + emit[i + 1][k];
                }
                sums[i][j] = logSum(terms);
            }
        }
        return sums;
    }

    private static double logSum(double[] terms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            most = Math.max(most, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += StrictMath.exp(term - most);
        }
        return most + StrictMath.log(sum);
    }

    /** One step of Adam on the transitions; forgets their gradient. @param rate learning rate, bias already corrected */
    void step(double rate) {
        for (int j = 0; j <= labels; j++) {
            for (int k = 0; k < labels; k++) {
                double g = gradient[j][k];
                mean[j][k] = 0.9 * mean[j][k] + 0.1 * g;
                square[j][k] = 0.999 * square[j][k] + 0.001 * g * g;
                transitions[j][k] -= (float) (rate * mean[j][k] / (Math.sqrt(square[j][k]) + 1e-8));
                gradient[j][k] = 0;
            }
        }
    }
}
