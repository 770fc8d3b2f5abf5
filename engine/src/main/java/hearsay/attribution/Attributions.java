// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Remark;
import java.util.List;

/** What a document's attributions are, in text order, and what could not be made out. */
public record Attributions(List<Attributed> found, List<Remark> remarks) {

    public Attributions {
        found = List.copyOf(found);
        remarks = List.copyOf(remarks);
    }
}
