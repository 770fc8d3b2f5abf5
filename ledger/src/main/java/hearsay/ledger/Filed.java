// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.ClusterId;
import hearsay.claims.TestimonyId;
import hearsay.text.DocumentId;

/**
 * Where a testimony stands among clusters.
 *
 * @param component what hangs together with its cluster, by the cluster of the earliest member
 */
public record Filed(TestimonyId id, DocumentId document, ClusterId cluster, ClusterId component) {}
