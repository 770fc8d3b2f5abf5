// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Position;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much a ledger holds.
 *
 * @param readings of all editions; claims, holders and positions count the readings that speak
 * @param positions claims by position, every position named, in the order of the enum
 * @param bytes of the database, without its write-ahead log
 */
public record Stats(
        long documents,
        long readings,
        long editions,
        long claims,
        long holders,
        long outlets,
        Map<Position, Long> positions,
        long bytes) {

    public Stats {
        Map<Position, Long> all = new EnumMap<>(Position.class);
        for (Position position : Position.values()) {
            all.put(position, positions.getOrDefault(position, 0L));
        }
        positions = Collections.unmodifiableMap(all);
    }
}
