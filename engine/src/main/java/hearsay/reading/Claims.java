// SPDX-License-Identifier: Apache-2.0
package hearsay.reading;

import hearsay.attribution.Attributed;
import hearsay.claims.Claim;
import hearsay.claims.ClaimId;
import hearsay.text.DocumentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes claims of attributions: an identity each, and none twice. */
final class Claims {

    private Claims() {}

    /** In the order of the attributions; of two that are the same claim the first stays. */
    static List<Claim> of(DocumentId document, List<Attributed> attributions) {
        Map<ClaimId, Claim> claims = new LinkedHashMap<>();
        for (Attributed one : attributions) {
            Claim claim = Claim.of(document, one.chain(), one.contents(), one.stance(), one.basis(), one.because());
            claims.putIfAbsent(claim.id(), claim);
        }
        return List.copyOf(claims.values());
    }
}
