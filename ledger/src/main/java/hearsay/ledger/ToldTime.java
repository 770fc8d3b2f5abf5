// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.ClaimId;
import hearsay.claims.Interval;
import hearsay.claims.Polarity;
import hearsay.text.DocumentId;
import java.time.Instant;

/**
 * Who told when of when.
 *
 * @param told when it was published, to the second
 * @param when of which time it tells
 */
public record ToldTime(
        ClusterRow cluster,
        DocumentId document,
        ClaimId claim,
        String outlet,
        String holder,
        Polarity polarity,
        Instant told,
        Interval when) {}
