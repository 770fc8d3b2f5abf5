// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.List;

/**
 * Testimonies that speak of the same alleged happening (codebook, section 8).
 *
 * @param id that of the earliest testimony
 * @param members in the order of {@link Testimony#BY_TIME}, none twice; never empty
 */
public record PropositionCluster(ClusterId id, List<Testimony> members) {

    public PropositionCluster {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster has a member");
        }
        for (int i = 1; i < members.size(); i++) {
            if (Testimony.BY_TIME.compare(members.get(i - 1), members.get(i)) >= 0) {
                throw new IllegalArgumentException("the members of a cluster stand in order of time, none twice: "
                        + members.get(i).id());
            }
        }
        if (!id.value().equals(members.get(0).id().value())) {
            throw new IllegalArgumentException("a cluster is named after its first member "
                    + members.get(0).id() + ", not " + id);
        }
    }

    /** The cluster of these testimonies, in whatever order they come. */
    public static PropositionCluster of(List<Testimony> members) {
        List<Testimony> sorted = members.stream().sorted(Testimony.BY_TIME).toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a cluster has a member");
        }
        return new PropositionCluster(new ClusterId(sorted.get(0).id().value()), sorted);
    }
}
