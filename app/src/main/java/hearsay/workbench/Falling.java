// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.ledger.ClusterRow;
import java.util.List;

/**
 * What falls if a source is withdrawn: nothing is entered by asking.
 *
 * @param source its label
 * @param falls what leans on it, that of most reports first
 * @param leaning how many propositions lean on it in all
 */
public record Falling(String source, List<Fall> falls, int leaning) {

    /** How a proposition stands, and how it would. @param words what it alleges */
    public record Fall(ClusterRow before, ClusterRow after, String words) {

        /** Whether nobody would be left to tell it. */
        public boolean gone() {
            return after.reports() == 0;
        }
    }

    public Falling {
        falls = List.copyOf(falls);
    }
}
