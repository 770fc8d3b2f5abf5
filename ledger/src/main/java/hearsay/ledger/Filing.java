// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.text.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What weighing changes in its indexes, all at once.
 *
 * @param weighed documents whose speaking reading is taken in, each with the keys by which copies of it are found
 * @param testimonies where these stand now, in place of all that stood in a component of theirs before; with the keys by which
 *     they are found
 * @param clusters what the clusters of these testimonies come to
 * @param briefs what lists show of the same clusters
 * @param parts what pictures of these clusters are drawn from
 */
public record Filing(
        Map<DocumentId, Set<Long>> weighed,
        Map<Filed, Set<String>> testimonies,
        List<ClusterRow> clusters,
        List<ClusterBrief> briefs,
        List<ClusterParts> parts) {

    public Filing {
        weighed = Map.copyOf(weighed);
        testimonies = Map.copyOf(testimonies);
        clusters = List.copyOf(clusters);
        briefs = List.copyOf(briefs);
        parts = List.copyOf(parts);
    }
}
