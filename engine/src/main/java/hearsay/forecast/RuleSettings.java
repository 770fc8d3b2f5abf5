// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/**
 * How rules are learned.
 *
 * @param window examples count where the body was true at most so many days before; also the days over which its
 *     frequency is counted
 * @param shrinkage how many more examples without success each share is diluted with
 * @param correctedFrom rules of fewer examples get no correction for frequency
 */
public record RuleSettings(int window, double shrinkage, int correctedFrom) {

    /** As published for ICEWS14. */
    public static final RuleSettings SMALL = new RuleSettings(50, 30, 0);

    /** As published for ICEWS18. */
    public static final RuleSettings LARGE = new RuleSettings(50, 100, 50);

    public RuleSettings {
        if (window < 1 || shrinkage < 0 || correctedFrom < 0) {
            throw new IllegalArgumentException(
                    "window " + window + ", shrinkage " + shrinkage + ", corrected from " + correctedFrom);
        }
    }

    /** The published settings for a history of about this many facts. */
    public static RuleSettings forSize(int facts) {
        return facts < 200_000 ? SMALL : LARGE;
    }
}
