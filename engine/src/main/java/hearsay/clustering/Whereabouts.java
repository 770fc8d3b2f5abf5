// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Place;
import hearsay.claims.PlaceId;
import hearsay.claims.PlacePrecision;
import hearsay.space.Areas;
import hearsay.text.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the places and settings of two testimonies lie to each other. Remembers what it found for as long as one clustering takes; not
 * shared.
 */
final class Whereabouts {

    private static final double NEAR_KM = 40;
    private static final double BORDER_KM = 150;

    private static final double MOST = 0.6;
    private static final double FEW = 0.3;
    private static final int LEAST_NAMES = 3;

    /** So many pairs of reports are remembered. */
    private static final int REPORTS = 100_000;

    private record Pair(PlaceId one, PlaceId other) {}

    private record Reports(DocumentId one, DocumentId other) {}

    private final Map<Pair, Double> distances = new HashMap<>();
    private final Map<Reports, Level> settings = new HashMap<>();

    /** The best agreement of any two places. */
    Level compare(List<Place> ones, List<Place> others) {
        Level best = Level.PLACE_UNTOLD;
        for (Place one : ones) {
            for (Place other : others) {
                Level level = compare(one, other);
                boolean better = best == Level.PLACE_UNTOLD || level.ordinal() < best.ordinal();
                best = level != Level.PLACE_UNTOLD && better ? level : best;
            }
        }
        return best;
    }

    Level compare(Place one, Place other) {
        boolean countries = country(one) || country(other);
        boolean known = one.country().isPresent() && other.country().isPresent();
        boolean same = known && one.country().equals(other.country());
        if (same(one, other)) {
            return one.precision().code() <= PlacePrecision.DISTRICT.code() ? Level.PLACE_SAME : Level.PLACE_COUNTRY;
        }
        if (countries) {
            return same
                    ? country(one) && country(other) ? Level.PLACE_COUNTRY : Level.PLACE_WITHIN
                    : known ? Level.PLACE_ELSEWHERE : Level.PLACE_UNTOLD;
        }
        double apart = distanceKm(one, other);
        if (apart == 0) {
            return fine(one) && fine(other) ? Level.PLACE_SAME : Level.PLACE_WITHIN;
        }
        return apart <= NEAR_KM
                ? Level.PLACE_NEAR
                : same || apart <= BORDER_KM ? Level.PLACE_APART : Level.PLACE_ELSEWHERE;
    }

    private static boolean same(Place one, Place other) {
        return one.id().equals(other.id())
                || (one.geonames().isPresent()
                        && one.geonames().equals(other.geonames())
                        && one.precision() == other.precision());
    }

    private static boolean country(Place place) {
        return place.precision() == PlacePrecision.COUNTRY;
    }

    private static boolean fine(Place place) {
        return place.precision().code() <= PlacePrecision.DISTRICT.code();
    }

    private double distanceKm(Place one, Place other) {
        boolean ordered = one.id().compareTo(other.id()) <= 0;
        Place first = ordered ? one : other;
        Place second = ordered ? other : one;
        return distances.computeIfAbsent(
                new Pair(first.id(), second.id()), pair -> Areas.distanceKm(first.area(), second.area()));
    }

    /** Whether two reports speak of the same people and places. One report has one setting, which tells nothing. */
    Level settings(Profile one, Profile other) {
        DocumentId report = one.testimony().document();
        DocumentId another = other.testimony().document();
        if (one.setting().isEmpty() || other.setting().isEmpty() || report.equals(another)) {
            return Level.SETTING_UNTOLD;
        }
        if (settings.size() >= REPORTS) {
            settings.clear();
        }
        return settings.computeIfAbsent(new Reports(report, another), pair -> settings(one.setting(), other.setting()));
    }

    private static Level settings(Set<String> one, Set<String> other) {
        int least = Math.min(one.size(), other.size());
        int shared = Words.shared(one, other);
        if (shared >= LEAST_NAMES && shared >= MOST * least) {
            return Level.SETTING_ALIKE;
        }
        return shared >= FEW * least ? Level.SETTING_SOME : Level.SETTING_NONE;
    }
}
