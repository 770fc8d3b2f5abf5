// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import java.util.List;

/**
 * How credible an information is (Admiralty code, AJP-2.1), with the reasons in the order in which they were weighed.
 *
 * @param credibility 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. The machine
 *     never says 1
 */
public record Grade(int credibility, List<String> reasons) {

    private static final List<String> WORDS = List.of(
            "confirmed by other independent sources",
            "probably true",
            "possibly true",
            "doubtful",
            "improbable",
            "truth cannot be judged");

    public Grade {
        reasons = List.copyOf(reasons);
        if (credibility < 1 || credibility > WORDS.size()) {
            throw new IllegalArgumentException("the grade of information is 1 to 6, not " + credibility);
        }
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a grade gives its reasons");
        }
    }

    /** The grade as the code words it. */
    public String words() {
        return words(credibility);
    }

    public static String words(int credibility) {
        return WORDS.get(credibility - 1);
    }
}
