// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import hearsay.claims.Explanation;
import hearsay.claims.LogOdds;

/**
 * How likely it is that what a cluster alleges is so: prior and origins' weights, added up.
 *
 * @param odds that it is so as alleged; of a plan or a threat, that it was planned or threatened
 * @param because the sum, in bits: the prior, each origin with its testimonies, rulings on the outcome
 * @param calibrated whether any source's own record is in it; where none is, all rests on the documented defaults
 */
public record Credence(LogOdds odds, Explanation because, boolean calibrated) {

    private static final double TOLERANCE = 1e-9;

    public Credence {
        if (!(Math.abs(odds.bits() - because.value()) <= TOLERANCE)) {
            throw new IllegalArgumentException(
                    "the reasons come to " + because.value() + " bits, the odds are " + odds.bits());
        }
    }

    public double probability() {
        return odds.probability();
    }
}
