// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

/**
 * What is held of a share before anything was counted, as if so many cases had been seen.
 *
 * @param yes cases in which it was so, above 0
 * @param no cases in which it was not, above 0
 */
public record BetaPrior(double yes, double no) {

    public BetaPrior {
        if (!(yes > 0 && no > 0)) {
            throw new IllegalArgumentException("prior counts are above 0: " + yes + " yes, " + no + " no");
        }
    }

    /** The share after further cases, between 0 and 1, never either. */
    double share(double moreYes, double moreNo) {
        return (yes + moreYes) / (yes + moreYes + no + moreNo);
    }
}
