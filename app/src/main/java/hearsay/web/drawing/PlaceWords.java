// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.claims.Place;
import hearsay.space.Area;
import java.util.Locale;

/** How exactly a place is known, as a person would say it. */
public final class PlaceWords {

    private PlaceWords() {}

    /** Name and precision: {@code Sirte (town, within 9 km)}. */
    public static String of(Place place) {
        return place.name() + " (" + precision(place) + ")";
    }

    /** {@code town, within 9 km}; {@code near: 72 to 121 km from there}. */
    public static String precision(Place place) {
        String kind = switch (place.precision()) {
            case SITE -> "site";
            case TOWN -> "town";
            case NEAR -> "nearby";
            case DISTRICT -> "district";
            case REGION -> "region";
            case COUNTRY -> "country";
            case SEA -> "sea or airspace";
        };
        Area area = place.area();
        if (area instanceof Area.Disc disc) {
            return kind + ", within " + km(disc.radiusKm()) + " km";
        }
        if (area instanceof Area.Band band) {
            return kind + ", " + (band.nearKm() > 0 ? km(band.nearKm()) + " to " : "within ") + km(band.farKm())
                    + " km from a " + (band.line().size() == 1 ? "point" : "line");
        }
        return kind;
    }

    private static String km(double km) {
        return String.format(Locale.ROOT, km < 10 && km != StrictMath.rint(km) ? "%.1f" : "%.0f", km);
    }
}
