// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.TestimonyId;
import java.util.Comparator;
import java.util.Optional;

/**
 * Two testimonies of one side that may rest on the same origin.
 *
 * @param from the one that leans: the later, or the one that cites
 * @param to what it leans on
 * @param probability that the two share their origin, for this reason alone; above 0, at most 1
 * @param says the reason in words
 * @param passage the words in common, where the reason is text reuse
 */
public record OriginLink(
        TestimonyId from, TestimonyId to, Reason reason, double probability, String says, Optional<Passage> passage) {

    /** By testimonies, then by reason. */
    public static final Comparator<OriginLink> ORDER =
            Comparator.comparing(OriginLink::from).thenComparing(OriginLink::to).thenComparing(OriginLink::reason);

    public OriginLink {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a testimony does not lean on itself: " + from);
        }
        if (!(0 < probability && probability <= 1)) {
            throw new IllegalArgumentException("the probability of a link is above 0 and at most 1: " + probability);
        }
    }
}
