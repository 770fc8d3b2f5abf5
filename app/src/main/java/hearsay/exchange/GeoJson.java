// SPDX-License-Identifier: Apache-2.0
package hearsay.exchange;

import hearsay.claims.Interval;
import hearsay.claims.Place;
import hearsay.claims.PlaceRelation;
import hearsay.space.Area;
import hearsay.space.Outline;
import hearsay.space.Outlines;
import hearsay.space.Position;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Areas as features of a map (RFC 7946): a point for a site, polygons for all that is vaguer, so that nothing is drawn more
 * exact than it was told. Coordinates have five decimals, about a metre.
 */
public final class GeoJson {

    private static final double DECIMALS = 1e5;

    /**
     * An area with what is known of it.
     *
     * @param properties strings, numbers, truth values, lists and maps of them; an absent optional is null
     */
    public record Feature(String id, Area area, Map<String, Object> properties) {
        public Feature {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }

    private GeoJson() {}

    /** A feature collection. */
    public static String of(List<Feature> features) {
        return JsonWriter.of(
                "type",
                "FeatureCollection",
                "features",
                features.stream().map(GeoJson::feature).toList());
    }

    /** What every feature says of its place. */
    public static Map<String, Object> properties(Place place, PlaceRelation relation) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("place", place.name());
        said.put("country", place.country());
        said.put("geonames", place.geonames());
        said.put("precision", place.precision().name());
        said.put("precision_code", place.precision().code());
        said.put("relation", relation.name());
        return said;
    }

    /** What a feature says of its time, as the reports' clocks have it; "until" is the first moment after it. */
    public static Map<String, Object> properties(Optional<Interval> when) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("from", when.flatMap(Interval::start).map(LocalDateTime::toString));
        said.put("until", when.flatMap(Interval::end).map(LocalDateTime::toString));
        said.put("grain", when.map(interval -> interval.grain().name()));
        return said;
    }

    private static Object feature(Feature feature) {
        return JsonWriter.map(
                "type",
                "Feature",
                "id",
                feature.id(),
                "geometry",
                geometry(feature.area()),
                "properties",
                feature.properties());
    }

    private static Object geometry(Area area) {
        if (area instanceof Area.Point point) {
            return JsonWriter.map("type", "Point", "coordinates", at(point.at()));
        }
        List<Object> parts =
                List.copyOf(Outlines.of(area).stream().map(GeoJson::polygon).toList());
        return parts.size() == 1
                ? JsonWriter.map("type", "Polygon", "coordinates", parts.get(0))
                : JsonWriter.map("type", "MultiPolygon", "coordinates", parts);
    }

    private static Object polygon(Outline part) {
        return Stream.concat(Stream.of(part.ring()), part.holes().stream())
                .map(ring -> Stream.concat(ring.stream(), Stream.of(ring.get(0)))
                        .map(GeoJson::at)
                        .toList())
                .toList();
    }

    private static Object at(Position position) {
        return List.of(rounded(position.longitude()), rounded(position.latitude()));
    }

    private static double rounded(double degrees) {
        return StrictMath.rint(degrees * DECIMALS) / DECIMALS;
    }
}
