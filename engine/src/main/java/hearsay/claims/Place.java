// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.space.Area;
import java.util.Optional;

/**
 * Where: an area with a precision, never a bare pin.
 *
 * @param name as a gazetteer prints it, or in words where it has no name: "near Sirte"
 * @param country ISO 3166-1 alpha-3; empty at sea and for what lies in several
 * @param region first-order region, by GeoNames code such as {@code LY.70}, where it is known
 * @param geonames the GeoNames id, where it has one
 */
public record Place(
        PlaceId id,
        String name,
        Optional<String> country,
        Optional<String> region,
        Optional<Long> geonames,
        Area area,
        PlacePrecision precision) {

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a place has a name");
        }
        CountryCode.check(country);
    }
}
