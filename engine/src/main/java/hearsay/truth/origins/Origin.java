// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import java.util.List;

/**
 * What several testimonies of one side rest on together.
 *
 * @param root the testimony that leans on none of the others
 * @param source whose word it is, and through whom, in words: "US officials, through Reuters"
 * @param members the root first, then by time
 * @param reports how many documents the members stand in
 */
public record Origin(Testimony root, Side side, String source, List<TestimonyId> members, int reports) {

    public Origin {
        members = List.copyOf(members);
        if (members.isEmpty() || !members.get(0).equals(root.id())) {
            throw new IllegalArgumentException("the first member of an origin is its root " + root.id());
        }
    }
}
