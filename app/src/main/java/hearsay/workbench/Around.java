// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.clustering.Neighbourhood;
import hearsay.ledger.Filed;
import hearsay.ledger.Weighings;
import hearsay.text.DocumentId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What the ledger has clustered before, but for documents that are being taken in anew.
 *
 * @param without what their older readings said counts no more
 */
record Around(Weighings index, Shelf shelf, Set<DocumentId> without) implements Neighbourhood {

    @Override
    public Collection<Testimony> sharing(Set<String> keys) {
        return testimonies(index.sharing(keys));
    }

    @Override
    public Collection<Testimony> component(TestimonyId member) {
        return testimonies(index.component(member));
    }

    private List<Testimony> testimonies(List<Filed> filed) {
        return shelf.testimonies(
                filed.stream().filter(one -> !without.contains(one.document())).toList());
    }
}
