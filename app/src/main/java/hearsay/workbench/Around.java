// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ClusterId;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.clustering.Neighbourhood;
import hearsay.ledger.Filed;
import hearsay.ledger.Weighings;
import hearsay.text.DocumentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the ledger has clustered before, but for documents that are being taken in anew. Lives inside of one call. */
final class Around implements Neighbourhood {

    private final Weighings index;
    private final Shelf shelf;
    private final Set<DocumentId> without;
    private final Map<TestimonyId, Filed> met = new HashMap<>();

    /** @param without what their older readings said counts no more */
    Around(Weighings index, Shelf shelf, Set<DocumentId> without) {
        this.index = index;
        this.shelf = shelf;
        this.without = Set.copyOf(without);
    }

    @Override
    public Collection<Testimony> sharing(Set<String> keys) {
        return testimonies(index.sharing(keys));
    }

    @Override
    public Collection<Testimony> component(TestimonyId member) {
        return testimonies(index.component(member));
    }

    /** How what was asked for is filed, by cluster; older readings too. A cluster is whole if its component was asked for. */
    Map<ClusterId, List<Filed>> met() {
        return met.values().stream().collect(Collectors.groupingBy(Filed::cluster));
    }

    private List<Testimony> testimonies(List<Filed> filed) {
        filed.forEach(one -> met.put(one.id(), one));
        return shelf.testimonies(
                filed.stream().filter(one -> !without.contains(one.document())).toList());
    }
}
