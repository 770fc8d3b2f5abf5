// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/**
 * Joins the ten highest of some confidences, as if each could bring the event about by itself: 1 − Π(1 − 0.8^i s_i), where
 * s_0 is the highest. Many weak rules that say the same thus do not add up to certainty.
 */
final class NoisyOr {

    static final int MOST = 10;
    static final double DISCOUNT = 0.8;

    private final double[] values = new double[MOST];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a confidence; one of 0 or less, or beyond the ten highest, is none. */
    void add(double value) {
        if (value <= 0 || size == MOST && value <= values[MOST - 1]) {
            return;
        }
        int at = size == MOST ? MOST - 1 : size++;
        while (at > 0 && values[at - 1] < value) {
            values[at] = values[at - 1];
            at--;
        }
        values[at] = value;
    }

    double value() {
        double none = 1;
        double weight = 1;
        for (int i = 0; i < size; i++) {
            none *= 1 - weight * values[i];
            weight *= DISCOUNT;
        }
        return 1 - none;
    }

    /** How much each of some confidences, highest first, has in what they come to; adds up to 1, or to 0 if all are 0. */
    static double[] shares(double[] confidences) {
        double[] shares = new double[Math.min(MOST, confidences.length)];
        double weight = 1;
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = -StrictMath.log1p(-weight * Math.min(1 - 1e-9, confidences[i]));
            sum += shares[i];
            weight *= DISCOUNT;
        }
        for (int i = 0; i < shares.length && sum > 0; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
