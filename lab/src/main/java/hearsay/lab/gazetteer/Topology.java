// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** A TopoJSON file (M. Bostock, TopoJSON format specification 1.0): arcs, and features made of arcs. x is longitude. */
final class Topology {

    /** A feature. @param polygons of each the rings, of each ring the arcs; a negative number is arc −1 − number, backward */
    record Feature(String id, String name, List<List<List<Integer>>> polygons) {}

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Coordinate[]> arcs = new ArrayList<>();
    private final JsonNode objects;

    private Topology(JsonNode root) {
        JsonNode scale = root.get("transform").get("scale");
        JsonNode shift = root.get("transform").get("translate");
        for (JsonNode arc : root.get("arcs")) {
            Coordinate[] points = new Coordinate[arc.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < points.length; i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                points[i] = new Coordinate(
                        x * scale.get(0).asDouble() + shift.get(0).asDouble(),
                        y * scale.get(1).asDouble() + shift.get(1).asDouble());
            }
            arcs.add(points);
        }
        objects = root.get("objects");
    }

    static Topology read(Path file) throws IOException {
        return new Topology(new ObjectMapper().readTree(file.toFile()));
    }

    List<Coordinate[]> arcs() {
        return arcs;
    }

    List<Feature> features(String object) {
        List<Feature> features = new ArrayList<>();
        for (JsonNode geometry : objects.get(object).get("geometries")) {
            if (!geometry.hasNonNull("type")) {
                continue;
            }
            List<List<List<Integer>>> polygons = new ArrayList<>();
            if (geometry.get("type").asText().equals("Polygon")) {
                polygons.add(rings(geometry.get("arcs")));
            } else {
                geometry.get("arcs").forEach(polygon -> polygons.add(rings(polygon)));
            }
            features.add(new Feature(
                    geometry.path("id").asText(""),
                    geometry.path("properties").path("name").asText(""),
                    polygons));
        }
        return features;
    }

    private static List<List<Integer>> rings(JsonNode polygon) {
        List<List<Integer>> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            List<Integer> numbers = new ArrayList<>();
            ring.forEach(number -> numbers.add(number.asInt()));
            rings.add(numbers);
        }
        return rings;
    }

    /** The feature's surface, in degrees. */
    Geometry geometry(Feature feature) {
        List<Polygon> polygons = new ArrayList<>();
        for (List<List<Integer>> rings : feature.polygons()) {
            LinearRing shell = ring(rings.get(0));
            LinearRing[] holes = rings.stream()
                    .skip(1)
                    .map(this::ring)
                    .filter(hole -> !hole.isEmpty())
                    .toArray(LinearRing[]::new);
            if (!shell.isEmpty()) {
                polygons.add(GEOMETRY.createPolygon(shell, holes));
            }
        }
        Geometry whole = GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        return whole.isValid() ? whole : whole.buffer(0);
    }

    /** A ring; empty where the atlas has one without surface. */
    private LinearRing ring(List<Integer> numbers) {
        List<Coordinate> points = new ArrayList<>();
        for (int number : numbers) {
            Coordinate[] arc = arcs.get(number < 0 ? -1 - number : number);
            for (int i = points.isEmpty() ? 0 : 1; i < arc.length; i++) {
                points.add(number < 0 ? arc[arc.length - 1 - i] : arc[i]);
            }
        }
        return points.size() < 4
                ? GEOMETRY.createLinearRing()
                : GEOMETRY.createLinearRing(points.toArray(Coordinate[]::new));
    }
}
