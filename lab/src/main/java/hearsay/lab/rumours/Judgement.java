// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import java.util.Arrays;

/**
 * What is thought of a rumour.
 *
 * @param shares the probability by {@link Veracity}
 * @param answer the outcome that the evidence speaks for most: the one whose probability rose most against how common it is
 */
record Judgement(double[] shares, Veracity answer) {

    /** @param usual how common each outcome is, by {@link Veracity} */
    static Judgement of(double[] shares, double[] usual) {
        double[] raised = new double[shares.length];
        Arrays.setAll(raised, i -> shares[i] / usual[i]);
        return new Judgement(shares.clone(), likeliest(raised));
    }

    static Veracity likeliest(double[] shares) {
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return Veracity.values()[best];
    }
}
