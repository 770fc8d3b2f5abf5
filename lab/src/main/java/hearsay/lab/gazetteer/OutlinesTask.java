// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.gazetteer;

import hearsay.lab.gazetteer.Topology.Feature;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay-lab outlines}: makes the outlines that the workbench's map is drawn from. The same input gives the same bytes. */
@Command(
        name = "outlines",
        mixinStandardHelpOptions = true,
        description = "Makes the country outlines of the map from the npm package world-atlas, unpacked into a folder.")
public final class OutlinesTask implements Callable<Integer> {

    private static final String HEAD = """
            # Country outlines for the map.
            # Rows: "arc", then the points of a line between two meeting places of borders: first longitude and latitude, then the
            #   steps from each point to the next, in thousandths of a degree; the first arc is 0. "country", then ISO 3166-1
            #   alpha-3 (empty where there is none), the name, and rings with ";" between them, each the numbers of its arcs in
            #   order; n below 0 is arc -1-n, backward. A point that lies in two rings lies in a hole.
            # Source: world-atlas 10m (Natural Earth, public domain), points that nobody would see left out. Made by
            #   hearsay-lab outlines; not to be edited.
            # How far a line is drawn through land that is in dispute says nothing of its status.
            """;

    private static final double THOUSANDTHS = 1000;

    /** A point is left out whose triangle with its neighbours is smaller than this, in square thousandths of a degree. */
    private static final double SEEN = 6;

    @Option(names = "--atlas", required = true, paramLabel = "DIR", description = "Folder of world-atlas.")
    private Path atlas = Path.of("");

    @Option(
            names = "--codes",
            required = true,
            paramLabel = "FILE",
            description = "outlines.tsv of the gazetteer, which tells the arcs' countries.")
    private Path codes = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the outlines go.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Topology topology = Topology.read(atlas.resolve("countries-10m.json"));
        Map<Integer, String> known = codes();
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out))) {
            writer.print(HEAD);
            topology.arcs().forEach(arc -> writer.print("arc\t" + steps(arc) + "\n"));
            topology.features("countries").forEach(feature -> writer.print(row(feature, known)));
        }
        return 0;
    }

    /** Countries by the arcs of their rings; borders belong to two, and are left out. */
    private Map<Integer, String> codes() throws IOException {
        Map<Integer, String> known = new HashMap<>();
        for (String line : Files.readAllLines(codes)) {
            if (line.startsWith("#") || line.startsWith("iso3")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            for (String number : columns[1].split(" ", -1)) {
                int arc = Integer.parseInt(number);
                // Each side of a border runs along it in its own direction.
                known.put(arc, columns[0]);
            }
        }
        return known;
    }

    private static String row(Feature feature, Map<Integer, String> known) {
        Map<String, Long> counts = feature.polygons().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(arc -> Optional.ofNullable(known.get(arc)).stream())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        String code = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        String rings = feature.polygons().stream()
                .flatMap(List::stream)
                .map(ring -> ring.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
        return "country\t" + code + "\t" + feature.name() + "\t" + rings + "\n";
    }

    private static String steps(Coordinate[] arc) {
        StringBuilder text = new StringBuilder();
        long x = 0;
        long y = 0;
        for (Coordinate at : seen(arc)) {
            long nextX = StrictMath.round(at.x * THOUSANDTHS);
            long nextY = StrictMath.round(at.y * THOUSANDTHS);
            text.append(text.isEmpty() ? "" : " ").append(nextX - x).append(' ').append(nextY - y);
            x = nextX;
            y = nextY;
        }
        return text.toString();
    }

    private static List<Coordinate> seen(Coordinate[] arc) {
        List<Coordinate> kept = new ArrayList<>(List.of(arc));
        boolean closed = arc[0].equals2D(arc[arc.length - 1]);
        for (int i = kept.size() - 2; i > 0 && kept.size() > (closed ? 4 : 2); i--) {
            Coordinate one = kept.get(i - 1);
            Coordinate at = kept.get(i);
            Coordinate other = kept.get(i + 1);
            double twice = (at.x - one.x) * (other.y - one.y) - (other.x - one.x) * (at.y - one.y);
            if (StrictMath.abs(twice) / 2 * THOUSANDTHS * THOUSANDTHS < SEEN) {
                kept.remove(i);
            }
        }
        return kept;
    }
}
