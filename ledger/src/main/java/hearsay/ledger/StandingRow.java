// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Position;
import hearsay.claims.Sector;
import java.util.Map;
import java.util.Optional;

/**
 * One holder with how often it took which position. Wordings that differ in case and accents only are one.
 *
 * @param country ISO 3166-1 alpha-3, of whichever claim knows one
 * @param documents how many reports its claims stand in
 * @param positions every position, with 0 where it was never taken
 */
public record StandingRow(
        HolderKind kind,
        String label,
        Optional<String> country,
        Sector sector,
        int documents,
        Map<Position, Integer> positions) {

    public StandingRow {
        positions = Map.copyOf(positions);
    }

    /** How often it took a position. */
    public int times(Position position) {
        return positions.getOrDefault(position, 0);
    }

    /** How many claims it holds. */
    public int claims() {
        return positions.values().stream().mapToInt(Integer::intValue).sum();
    }
}
