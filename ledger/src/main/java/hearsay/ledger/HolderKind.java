// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Source;

/** Which kind of source a holder is (codebook, section 2). */
public enum HolderKind {
    PUBLISHER,
    NAMED,
    UNNAMED,
    HIDDEN;

    static HolderKind of(Source source) {
        return source.fold(publisher -> PUBLISHER, named -> NAMED, unnamed -> UNNAMED, hidden -> HIDDEN);
    }
}
