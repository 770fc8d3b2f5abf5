// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/** Weights of past days that halve every so often: 2^(−rate · days), for days up to a span. */
final class Decay {

    private final double[] weights;

    Decay(double rate, int span) {
        weights = new double[span + 1];
        for (int days = 0; days <= span; days++) {
            weights[days] = StrictMath.pow(2, -rate * days);
        }
    }

    double at(int days) {
        return weights[days];
    }
}
