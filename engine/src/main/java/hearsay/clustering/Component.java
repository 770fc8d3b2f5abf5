// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.ClusterId;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Testimony;
import java.util.Comparator;
import java.util.List;

/**
 * Clusters that hang together by links: what must be clustered anew when one of their members is touched, and no more.
 *
 * @param clusters by their earliest member, earliest first; never empty
 */
public record Component(List<PropositionCluster> clusters) {

    static final Comparator<PropositionCluster> BY_TIME =
            Comparator.comparing(cluster -> cluster.members().get(0), Testimony.BY_TIME);

    public Component {
        clusters = clusters.stream().sorted(BY_TIME).toList();
        if (clusters.isEmpty()) {
            throw new IllegalArgumentException("a component has a cluster");
        }
    }

    /** Named after its earliest member of all. */
    public ClusterId id() {
        return clusters.get(0).id();
    }

    public List<Testimony> members() {
        return clusters.stream().flatMap(cluster -> cluster.members().stream()).toList();
    }
}
