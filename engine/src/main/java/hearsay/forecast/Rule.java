// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/**
 * head(x, y, T) ← body(x, y, U), U &lt; T: how often x does {@code head} to y on a day on which it does so to anybody, by
 * the time since x last did {@code body} to y.
 *
 * @param examples how often the body was true within the window before a day on which x did {@code head}
 * @param positives how often of these x did it to y
 */
public record Rule(
        int head, int body, RecencyCurve curve, FrequencyCorrection correction, int examples, int positives) {

    public Rule {
        if (positives < 0 || positives > examples) {
            throw new IllegalArgumentException(positives + " positives of " + examples + " examples");
        }
    }

    /** The confidence, 0 to 1, of the rule where the body was last true {@code days} ago. */
    public double confidence(int days, double share) {
        return Math.max(0, Math.min(1, curve.at(days) + correction.at(share, days)));
    }
}
