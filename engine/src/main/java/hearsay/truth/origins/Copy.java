// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.text.DocumentId;
import java.util.Comparator;
import java.util.List;

/**
 * One report took words from another, or both from a third that is not here.
 *
 * @param of the later report; of two at the same moment, the one whose id comes later
 * @param from the earlier one
 * @param share how much of the later report stands in the earlier: its containment, 0 … 1 of its fingerprint
 * @param shareOfFrom how much of the earlier one stands in the later
 * @param passages in the order of the later report, none empty
 */
public record Copy(DocumentId of, DocumentId from, double share, double shareOfFrom, List<Passage> passages) {

    /** By the two documents. */
    public static final Comparator<Copy> ORDER = Comparator.comparing(Copy::of).thenComparing(Copy::from);

    public Copy {
        passages = List.copyOf(passages);
        if (of.equals(from)) {
            throw new IllegalArgumentException("a report is no copy of itself: " + of);
        }
        if (!(0 <= share && share <= 1 && 0 <= shareOfFrom && shareOfFrom <= 1)) {
            throw new IllegalArgumentException("shares are 0 to 1, not " + share + " and " + shareOfFrom);
        }
    }

    /** Whether the two have the same fingerprint: word for word the same, as far as fingerprints tell. */
    public boolean verbatim() {
        return share == 1 && shareOfFrom == 1;
    }
}
