// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import hearsay.space.Position;
import java.util.Optional;

/**
 * One thing that has a name on the map.
 *
 * @param key tells it apart from every other entry of the same gazetteer
 * @param country ISO 3166-1 alpha-3; empty at sea and for what lies in several
 * @param region code of the first-order division it lies in or is, such as {@code LY.70}; empty where not known
 * @param district code of the second-order division it lies in or is, such as {@code US.LA.079}; empty where not known
 * @param at a pin: of a town its middle, of an area a point well inside
 * @param extentKm radius of a disc that is about as large as it, above 0
 * @param population people who live there, or for what has none its weight in the news on the same scale; 0 not known
 * @param geonames GeoNames id; empty where not known
 */
public record GazetteerEntry(
        int key,
        String name,
        PlaceKind kind,
        String country,
        String region,
        String district,
        Position at,
        double extentKm,
        long population,
        Optional<Long> geonames) {

    public GazetteerEntry {
        if (name.isBlank() || !(extentKm > 0) || population < 0) {
            throw new IllegalArgumentException(
                    "not an entry: \"" + name + "\", extent " + extentKm + " km, population " + population);
        }
    }
}
