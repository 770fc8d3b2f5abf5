// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.claims.PlacePrecision;
import hearsay.space.Areas;
import hearsay.space.Position;
import hearsay.workbench.MappedPlace;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Which part of the earth a map shows where nobody chose one. */
final class MapFraming {

    /** How many degrees of longitude a map of one place shows at least. */
    private static final double LEAST_SPAN = 6;

    private MapFraming() {}

    /** What part of the earth shows all places but those far from the others; North Africa and its neighbours for none. */
    static Extent around(List<MappedPlace> places, int width, int height) {
        List<Position> centres = places.stream()
                .sorted(Comparator.comparing((MappedPlace place) -> vague(place)))
                .map(place -> Areas.centre(place.place().area()))
                .toList();
        if (centres.isEmpty()) {
            return Extent.near(28, 18, 60);
        }
        double[] latitudes = middle(centres, Position::latitude);
        double[] longitudes = middle(centres, Position::longitude);
        double tall = (latitudes[1] - latitudes[0])
                * width
                / height
                / StrictMath.cos(StrictMath.toRadians((latitudes[0] + latitudes[1]) / 2));
        double span = Math.max(LEAST_SPAN, 1.5 * Math.max(longitudes[1] - longitudes[0], tall));
        return Extent.near((latitudes[0] + latitudes[1]) / 2, (longitudes[0] + longitudes[1]) / 2, Math.min(span, 340));
    }

    /** Least and greatest, without what lies far out. */
    private static double[] middle(List<Position> centres, Function<Position, Double> coordinate) {
        double[] sorted =
                centres.stream().mapToDouble(coordinate::apply).sorted().toArray();
        double low = sorted[sorted.length / 4];
        double high = sorted[sorted.length - 1 - sorted.length / 4];
        double reach = Math.max(4, 2.5 * (high - low));
        double least = high;
        double most = low;
        for (double at : sorted) {
            if (at >= low - reach && at <= high + reach) {
                least = Math.min(least, at);
                most = Math.max(most, at);
            }
        }
        return new double[] {least, most};
    }

    private static boolean vague(MappedPlace place) {
        return place.place().precision().code() > PlacePrecision.REGION.code();
    }
}
