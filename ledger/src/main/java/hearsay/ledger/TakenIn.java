// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Testimony;
import hearsay.claims.Trace;
import java.util.Map;
import java.util.Set;

/**
 * What weighing keeps of a report whose speaking reading is taken in.
 *
 * @param bands keys by which copies of it are found
 * @param testimonies all of them, with the keys by which their like are found
 */
public record TakenIn(Trace trace, Set<Long> bands, Map<Testimony, Set<String>> testimonies) {

    /** @throws IllegalArgumentException if a testimony is of another document */
    public TakenIn {
        bands = Set.copyOf(bands);
        testimonies = Map.copyOf(testimonies);
        for (Testimony testimony : testimonies.keySet()) {
            if (!testimony.document().equals(trace.document())) {
                throw new IllegalArgumentException("testimony " + testimony.id() + " is of document "
                        + testimony.document() + ", not of " + trace.document());
            }
        }
    }
}
