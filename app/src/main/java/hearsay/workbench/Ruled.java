// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Ruling;
import hearsay.ledger.ClusterRow;
import java.util.List;

/**
 * A ruling that was entered, and every proposition that leaned on what it is about, before and after.
 *
 * @param before in the order of their ids
 * @param after the same, or what they have become
 */
public record Ruled(Ruling ruling, List<Stand> before, List<Stand> after) {

    /** How a proposition stands. @param words what it alleges */
    public record Stand(ClusterRow row, String words) {}

    public Ruled {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
