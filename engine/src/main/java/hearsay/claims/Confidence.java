// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.List;

/**
 * How much there is to go on: origins, grades and gaps, and never how likely it is (ICD 203).
 *
 * @param reasons in the order in which they were weighed; never empty
 */
public record Confidence(Level level, List<String> reasons) {

    /** The three levels of ICD 203. */
    public enum Level {
        LOW,
        MODERATE,
        HIGH
    }

    public Confidence {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a confidence gives its reasons");
        }
    }
}
