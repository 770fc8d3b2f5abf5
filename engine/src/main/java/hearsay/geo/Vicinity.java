// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.space.Area;
import hearsay.space.Areas;
import hearsay.text.Digest;
import java.util.Optional;

/** What is near a place, where nothing says how near: 15 km beyond half as much again as its own extent. */
public final class Vicinity {

    private static final double NEAR_KM = 15;

    private Vicinity() {}

    /** A disc around a place of a town's size or less; what is wider stays itself. @param words name the vicinity */
    public static Place of(Place place, String words) {
        if (!(place.area() instanceof Area.Disc) && !(place.area() instanceof Area.Point)) {
            return place;
        }
        PlaceId id = new PlaceId(Digest.of("place/1")
                .with("name", words)
                .with("near", place.id().value())
                .hex());
        return new Place(
                id,
                words,
                place.country(),
                place.region(),
                Optional.empty(),
                around(place.area()),
                PlacePrecision.NEAR);
    }

    static Area around(Area area) {
        double extent = area instanceof Area.Disc disc ? disc.radiusKm() : 0;
        return new Area.Disc(Areas.centre(area), 1.5 * extent + NEAR_KM);
    }
}
