// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.gazetteer;

import hearsay.lab.gazetteer.Topology.Feature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The countries of world-atlas (Natural Earth, public domain). A feature belongs to the country that most towns on it belong
 * to; features without towns are left out.
 */
final class Atlas {

    /** Outlines may lie so far from the atlas's, in degrees: about 4 km. */
    private static final double TOLERANCE = 0.04;

    /** Islands smaller than this, in square degrees, are left out where a country has larger parts. */
    private static final double SMALLEST = 0.02;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Topology topology;
    private final Map<Feature, String> countries = new HashMap<>();
    private final List<Feature> features;
    private final Map<String, Geometry> surfaces = new TreeMap<>();

    private Atlas(Topology topology) {
        this.topology = topology;
        this.features = topology.features("countries");
    }

    static Atlas read(Path folder, List<Town> towns) throws IOException {
        Atlas atlas = new Atlas(Topology.read(folder.resolve("countries-10m.json")));
        STRtree index = new STRtree();
        towns.forEach(town -> {
            Coordinate at = new Coordinate(town.at().longitude(), town.at().latitude());
            index.insert(new org.locationtech.jts.geom.Envelope(at), town);
        });
        for (Feature feature : atlas.features) {
            Geometry surface = atlas.topology.geometry(feature);
            atlas.country(surface, index).ifPresent(country -> {
                atlas.countries.put(feature, country);
                atlas.surfaces.merge(country, surface, Geometry::union);
            });
        }
        return atlas;
    }

    private Optional<String> country(Geometry surface, STRtree index) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(surface);
        Map<String, Long> counts = ((List<?>) index.query(surface.getEnvelopeInternal()))
                .stream()
                        .map(found -> (Town) found)
                        .filter(town -> prepared.contains(GEOMETRY.createPoint(
                                new Coordinate(town.at().longitude(), town.at().latitude()))))
                        .collect(Collectors.groupingBy(Town::country, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Surfaces in degrees by two-letter code. */
    Map<String, Geometry> surfaces() {
        return surfaces;
    }

    /** Arcs as rows: country, neighbour (empty at a coast), positions in hundredths of a degree. */
    List<String> lines() {
        List<TreeSet<String>> sides = new ArrayList<>();
        topology.arcs().forEach(arc -> sides.add(new TreeSet<>()));
        int[] uses = new int[sides.size()];
        countries.forEach((feature, country) -> feature.polygons().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(number -> {
                    int arc = number < 0 ? -1 - number : number;
                    sides.get(arc).add(Town.iso3(country));
                    uses[arc]++;
                }));
        Set<Integer> drawn = drawn();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            List<String> both = List.copyOf(sides.get(i));
            boolean inner = both.isEmpty() || both.size() == 1 && uses[i] > 1;
            String first = both.isEmpty() ? "" : both.get(0);
            String second = both.size() > 1 ? both.get(1) : inner ? "-" : "";
            rows.add(first + "\t" + second + "\t"
                    + (drawn.contains(i) ? points(topology.arcs().get(i)) : ""));
        }
        return rows;
    }

    /** The arcs that an outline is made of. */
    private Set<Integer> drawn() {
        return outlines().stream()
                .flatMap(row -> Stream.of(row.substring(row.indexOf('\t') + 1).split(" ", -1)))
                .map(Integer::parseInt)
                .map(number -> number < 0 ? -1 - number : number)
                .collect(Collectors.toSet());
    }

    private static String points(Coordinate[] arc) {
        Coordinate[] simple = DouglasPeuckerSimplifier.simplify(GEOMETRY.createLineString(arc), TOLERANCE)
                .getCoordinates();
        return IntStream.range(0, simple.length)
                .mapToObj(i -> Math.round(simple[i].y * 100) + " " + Math.round(simple[i].x * 100))
                .collect(Collectors.joining(" "));
    }

    /** Outlines as rows: country, arcs of one ring; a negative number is arc −1 − number, backward. */
    List<String> outlines() {
        Map<String, List<String>> rows = new TreeMap<>();
        Map<String, String> largest = new HashMap<>();
        Map<String, Double> sizes = new HashMap<>();
        for (Feature feature : features) {
            String country = countries.get(feature);
            if (country == null) {
                continue;
            }
            for (List<List<Integer>> polygon : feature.polygons()) {
                Feature part = new Feature("", "", List.of(List.of(polygon.get(0))));
                double size = topology.geometry(part).getArea();
                String row = Town.iso3(country) + "\t"
                        + polygon.get(0).stream().map(String::valueOf).collect(Collectors.joining(" "));
                if (size > SMALLEST) {
                    rows.computeIfAbsent(country, key -> new ArrayList<>()).add(row);
                }
                if (size > sizes.getOrDefault(country, 0.0)) {
                    sizes.put(country, size);
                    largest.put(country, row);
                }
            }
        }
        largest.forEach((country, row) -> rows.putIfAbsent(country, List.of(row)));
        return rows.values().stream().flatMap(List::stream).toList();
    }
}
