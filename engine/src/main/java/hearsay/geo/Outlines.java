// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.space.Area;
import hearsay.space.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outlines, borders and coasts of countries, coarse: {@code geo/lines.tsv} and {@code geo/outlines.tsv}. */
final class Outlines {

    /** A region of a reading has no more corners than this to a ring, and no parts much smaller than its largest. */
    private static final int MOST_CORNERS = 60;

    private static final double SMALLEST_PART = 0.1;

    private record Line(String one, String other, List<Position> points) {}

    private final Map<String, Area> regions = new HashMap<>();
    private final Map<String, List<Line>> byCountry = new HashMap<>();

    Outlines(Edition edition) {
        List<List<Position>> lines = new ArrayList<>();
        for (Table.Row row : edition.table("geo/lines.tsv").rows()) {
            List<Position> points = points(row.get("points"));
            lines.add(points);
            Line line = new Line(row.get("one"), row.get("other"), points);
            if (points.size() > 1 && !line.other().equals("-")) {
                byCountry.computeIfAbsent(line.one(), key -> new ArrayList<>()).add(line);
                if (!line.other().isEmpty()) {
                    byCountry
                            .computeIfAbsent(line.other(), key -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        Map<String, List<List<Position>>> rings = new HashMap<>();
        for (Table.Row row : edition.table("geo/outlines.tsv").rows()) {
            rings.computeIfAbsent(row.get("iso3"), key -> new ArrayList<>()).add(ring(row.get("lines"), lines));
        }
        rings.forEach((country, all) -> regions.put(country, region(all)));
    }

    private static List<Position> points(String cell) {
        List<Position> points = new ArrayList<>();
        int[] pair = new int[2];
        int filled = 0;
        int from = 0;
        for (int i = 0; i <= cell.length() && !cell.isEmpty(); i++) {
            if (i == cell.length() || cell.charAt(i) == ' ') {
                pair[filled++] = Integer.parseInt(cell, from, i, 10);
                from = i + 1;
                if (filled == 2) {
                    points.add(new Position(pair[0] / 100.0, pair[1] / 100.0));
                    filled = 0;
                }
            }
        }
        return points;
    }

    private static List<Position> ring(String cell, List<List<Position>> lines) {
        List<Position> ring = new ArrayList<>();
        for (String word : cell.split(" ", -1)) {
            int number = Integer.parseInt(word);
            List<Position> line = lines.get(number < 0 ? -1 - number : number);
            for (int i = 0; i + 1 < line.size(); i++) {
                ring.add(number < 0 ? line.get(line.size() - 1 - i) : line.get(i));
            }
        }
        return ring;
    }

    private static Area region(List<List<Position>> rings) {
        double largest = rings.stream().mapToDouble(Outlines::size).max().orElse(0);
        List<List<Position>> kept = rings.stream()
                .filter(ring -> ring.size() > 2 && size(ring) >= SMALLEST_PART * largest)
                .map(Outlines::thinned)
                .toList();
        return kept.isEmpty() ? new Area.Point(rings.get(0).get(0)) : new Area.Region(kept);
    }

    private static List<Position> thinned(List<Position> ring) {
        int step = (ring.size() + MOST_CORNERS - 1) / MOST_CORNERS;
        List<Position> corners = new ArrayList<>();
        for (int i = 0; i < ring.size(); i += step) {
            corners.add(ring.get(i));
        }
        return corners.size() > 2 ? corners : ring;
    }

    /** Square degrees, by the shoelace formula. */
    private static double size(List<Position> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Position a = ring.get(i);
            Position b = ring.get((i + 1) % ring.size());
            twice += a.longitude() * b.latitude() - b.longitude() * a.latitude();
        }
        return Math.abs(twice) / 2;
    }

    /** The coarse outline of a country; empty for islands too small to have one. */
    Optional<Area> region(String country) {
        return Optional.ofNullable(regions.get(country)).filter(area -> area instanceof Area.Region);
    }

    /** Whether two countries have a border. */
    boolean meet(String one, String other) {
        return border(one, other).isPresent();
    }

    /** The border of two countries, its longest stretch. */
    Optional<List<Position>> border(String one, String other) {
        return longest(one, other);
    }

    /** The longest border a country has with any other. */
    Optional<List<Position>> border(String country) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(line -> !line.other().isEmpty())
                .map(Line::points)
                .max(Comparator.comparingInt(List::size));
    }

    /** The longest stretch of a country's coast. */
    Optional<List<Position>> coast(String country) {
        return longest(country, "");
    }

    private Optional<List<Position>> longest(String one, String other) {
        return byCountry.getOrDefault(one, List.of()).stream()
                .filter(line -> line.one().equals(one)
                        ? line.other().equals(other)
                        : line.one().equals(other))
                .map(Line::points)
                .max(Comparator.comparingInt(List::size));
    }
}
