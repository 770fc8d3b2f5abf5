// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.ClusterId;
import java.util.List;

/** What pictures of a cluster are drawn from. @param leanings of this cluster alone */
public record ClusterParts(ClusterId cluster, List<Telling> tellings, List<Leaning> leanings) {
    public ClusterParts {
        tellings = List.copyOf(tellings);
        leanings = List.copyOf(leanings);
    }
}
