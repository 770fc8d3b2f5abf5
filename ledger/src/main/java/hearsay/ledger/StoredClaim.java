// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Claim;
import hearsay.claims.EditionId;
import hearsay.text.Document;
import java.time.Instant;

/**
 * A claim with all that is needed to follow it down to characters.
 *
 * @param edition whose reading made it
 * @param entered when that reading came into the ledger
 */
public record StoredClaim(Claim claim, Document document, EditionId edition, Instant entered) {}
