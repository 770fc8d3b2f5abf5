// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Citation;
import hearsay.claims.TestimonyId;
import java.util.List;

/**
 * Two testimonies to one happening that cannot both be right.
 *
 * @param one the earlier of the two
 * @param said what the one has in the field, as a reader would print it: "22 soldier"
 * @param against what the other has
 * @param citations the words that say so, of the one first
 */
public record Contradiction(
        Kind kind, TestimonyId one, TestimonyId other, String said, String against, List<Citation> citations) {

    /** In what they contradict one another (codebook, section 8). */
    public enum Kind {
        /** One has it that it happened, the other that it did not. */
        EXISTENCE,
        ACTOR,
        PLACE,
        TIME,
        NUMBER
    }

    public Contradiction {
        citations = List.copyOf(citations);
    }
}
