// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Position;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

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

    static Stats of(Handle handle) {
        Map<Position, Long> positions = handle.createQuery(Sql.CLAIMS_BY_POSITION.statement())
                .map((row, context) -> Map.entry(Position.valueOf(row.getString("position")), row.getLong("claims")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return handle.createQuery(Sql.STATS.statement())
                .map((row, context) -> new Stats(
                        row.getLong("documents"),
                        row.getLong("readings"),
                        row.getLong("editions"),
                        row.getLong("claims"),
                        row.getLong("holders"),
                        row.getLong("outlets"),
                        positions,
                        row.getLong("bytes")))
                .one();
    }
}
