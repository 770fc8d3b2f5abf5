// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.List;

/**
 * What weighing changes in its indexes, all at once.
 *
 * @param taken reports that are taken in, in place of what they said before
 * @param standing where testimonies stand now: those that are taken in, and all that hang together with one of them or did
 * @param clusters what those clusters of these testimonies come to that are not what they were
 * @param briefs what lists show of the same clusters
 * @param parts what pictures of these clusters are drawn from
 */
public record Filing(
        List<TakenIn> taken,
        List<Filed> standing,
        List<ClusterRow> clusters,
        List<ClusterBrief> briefs,
        List<ClusterParts> parts) {

    public Filing {
        taken = List.copyOf(taken);
        standing = List.copyOf(standing);
        clusters = List.copyOf(clusters);
        briefs = List.copyOf(briefs);
        parts = List.copyOf(parts);
    }
}
