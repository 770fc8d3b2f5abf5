// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Sector;
import java.util.Optional;

/** One holder, as it is named, with how many claims it has and in how many documents. */
public record HolderRow(
        HolderKind kind, String label, Optional<String> country, Sector sector, int claims, int documents) {}
