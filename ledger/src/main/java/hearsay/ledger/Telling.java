// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.ClaimId;
import hearsay.claims.Polarity;
import hearsay.claims.TestimonyId;
import hearsay.text.DocumentId;
import hearsay.text.Span;

/**
 * Where a testimony's words stand among claims and propositions.
 *
 * @param trigger the words that name the event
 * @param leading whether its cluster alleges what this one says
 * @param counted whether nobody has set it aside
 */
public record Telling(
        TestimonyId testimony,
        DocumentId document,
        ClaimId claim,
        Span trigger,
        Polarity polarity,
        boolean leading,
        boolean counted) {}
