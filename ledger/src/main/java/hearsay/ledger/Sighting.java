// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.PlaceId;
import hearsay.claims.PlaceRelation;
import java.time.LocalDate;

/**
 * A proposition at a place.
 *
 * @param tally of those who put it there
 * @param first the day of the first report that does
 * @param last the day of the last
 */
public record Sighting(
        PlaceId place, ClusterRow cluster, PlaceRelation relation, Tally tally, LocalDate first, LocalDate last) {}
