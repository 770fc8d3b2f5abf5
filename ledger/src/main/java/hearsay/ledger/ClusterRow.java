// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.ClusterId;
import java.time.Instant;

/**
 * What a cluster comes to, as a list shows it.
 *
 * @param contested whether some speak for it and some against
 * @param last when the last report was published, to the second
 * @param origins how many independent ones
 * @param bits log-odds
 * @param grade of the information, 2 … 6, as the machine proposes it
 */
public record ClusterRow(
        ClusterId id, boolean contested, Instant last, int reports, int origins, double bits, int grade) {}
