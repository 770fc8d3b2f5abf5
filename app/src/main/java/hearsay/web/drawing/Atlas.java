// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Country outlines, from far and from near (Natural Earth 1:10m). Made once; what is seen from far is made simpler once for each
 * of a few distances, line by line, so that neighbours keep their common border.
 */
public final class Atlas {

    private static final String FILE = "/hearsay/web/atlas/countries.tsv";
    private static final double UNIT = 1000;

    /** How far a line may lie from where it is, in degrees, from near to far; 0 is the file's own. */
    private static final double[] TOLERANCES = {0, 0.008, 0.03, 0.1, 0.35};

    /** A line that does not end where it begins, as the file has it or simpler: longitudes and latitudes. */
    private record Arc(double[] x, double[] y) {}

    /**
     * A closed line, and the rectangle around it.
     *
     * @param arcs n below 0 is arc −1 − n, backward
     */
    private record Ring(int[] arcs, double west, double south, double east, double north) {}

    /** A ring as it is drawn: longitudes and latitudes in turn. */
    record Drawn(double[] points) {}

    /** A country, or what the map draws as one. @param code ISO 3166-1 alpha-3, or nothing */
    static final class Country {
        private final String code;
        private final String name;
        private final List<Ring> rings;

        private Country(String code, String name, List<Ring> rings) {
            this.code = code;
            this.name = name;
            this.rings = rings;
        }

        String code() {
            return code;
        }

        String name() {
            return name;
        }

        /** Width of its largest part, in degrees. */
        double width() {
            return largest().east() - largest().west();
        }

        /** Where to put its name: the middle of its largest part. */
        double middleLongitude() {
            return (largest().west() + largest().east()) / 2;
        }

        double middleLatitude() {
            return (largest().south() + largest().north()) / 2;
        }

        private Ring largest() {
            return rings.stream()
                    .reduce((one, other) -> size(other) > size(one) ? other : one)
                    .orElseThrow();
        }

        private static double size(Ring ring) {
            return (ring.east() - ring.west()) * (ring.north() - ring.south());
        }
    }

    /** From near to far, each made when it is first looked at. */
    private final Map<Integer, List<Arc>> levels = new ConcurrentHashMap<>();

    private final List<Country> countries;

    private Atlas(List<Arc> arcs, List<Country> countries) {
        this.levels.put(0, arcs);
        this.countries = countries;
    }

    private static final class Once {
        private static final Atlas ATLAS = read();
    }

    /** The atlas that travels with the program. */
    public static Atlas bundled() {
        return Once.ATLAS;
    }

    /** A country's name by its code. */
    public Optional<String> name(String code) {
        return countries.stream()
                .filter(country -> country.code().equals(code))
                .map(Country::name)
                .findFirst();
    }

    List<Country> countries() {
        return countries;
    }

    /**
     * The rings of a country that touch a rectangle, as they are seen at some distance.
     *
     * @param pixel in degrees
     */
    Stream<Drawn> rings(Country country, double pixel, double west, double south, double east, double north) {
        List<Arc> arcs = seen(level(pixel));
        return country.rings.stream()
                .filter(ring ->
                        ring.east() >= west && ring.west() <= east && ring.north() >= south && ring.south() <= north)
                .filter(ring -> ring.east() - ring.west() > pixel / 2 || ring.north() - ring.south() > pixel / 2)
                .map(ring -> drawn(ring, arcs));
    }

    private List<Arc> seen(int level) {
        List<Arc> known = levels.get(level);
        if (known != null) {
            return known;
        }
        List<Arc> simpler = levels.getOrDefault(0, List.of()).parallelStream()
                .map(arc -> simpler(arc, TOLERANCES[level]))
                .toList();
        levels.put(level, simpler);
        return simpler;
    }

    private static int level(double pixel) {
        int level = 0;
        for (int i = 1; i < TOLERANCES.length; i++) {
            level = TOLERANCES[i] <= pixel ? i : level;
        }
        return level;
    }

    private static Drawn drawn(Ring ring, List<Arc> arcs) {
        int size = Arrays.stream(ring.arcs())
                .map(n -> arcs.get(n < 0 ? -1 - n : n).x().length)
                .sum();
        double[] points = new double[2 * size];
        int at = 0;
        for (int n : ring.arcs()) {
            Arc arc = arcs.get(n < 0 ? -1 - n : n);
            int last = arc.x().length - 1;
            for (int i = 0; i < last; i++) {
                points[at++] = arc.x()[n < 0 ? last - i : i];
                points[at++] = arc.y()[n < 0 ? last - i : i];
            }
        }
        return new Drawn(Arrays.copyOf(points, at));
    }

    private static Atlas read() {
        List<Arc> arcs = new ArrayList<>();
        List<Country> countries = new ArrayList<>();
        try (InputStream in = Atlas.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks its atlas, " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("arc\t")) {
                    arcs.add(arc(line.substring(4)));
                } else if (line.startsWith("country\t")) {
                    countries.add(country(line.split("\t", -1), arcs));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return new Atlas(List.copyOf(arcs), List.copyOf(countries));
    }

    /** Numbers with blanks between, read by hand: there are half a million. */
    private static Arc arc(String steps) {
        int size = 1 + (int) steps.chars().filter(c -> c == ' ').count();
        double[] x = new double[size / 2];
        double[] y = new double[size / 2];
        long longitude = 0;
        long latitude = 0;
        int at = 0;
        for (int i = 0; i < size; i++) {
            int end = steps.indexOf(' ', at);
            int step = Integer.parseInt(steps, at, end < 0 ? steps.length() : end, 10);
            at = end + 1;
            if (i % 2 == 0) {
                longitude += step;
                x[i / 2] = longitude / UNIT;
            } else {
                latitude += step;
                y[i / 2] = latitude / UNIT;
            }
        }
        return new Arc(x, y);
    }

    private static Country country(String[] columns, List<Arc> arcs) {
        List<Ring> rings = Stream.of(columns[3].split(";", -1))
                .map(numbers -> ring(
                        Stream.of(numbers.split(" ", -1))
                                .mapToInt(Integer::parseInt)
                                .toArray(),
                        arcs))
                .toList();
        return new Country(columns[1], columns[2], rings);
    }

    private static Ring ring(int[] numbers, List<Arc> arcs) {
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (int n : numbers) {
            Arc arc = arcs.get(n < 0 ? -1 - n : n);
            for (int i = 0; i < arc.x().length; i++) {
                west = Math.min(west, arc.x()[i]);
                east = Math.max(east, arc.x()[i]);
                south = Math.min(south, arc.y()[i]);
                north = Math.max(north, arc.y()[i]);
            }
        }
        return new Ring(numbers, west, south, east, north);
    }

    /** D. Douglas and T. Peucker 1973; the ends stay, and of a line that ends where it begins the point farthest from there. */
    private static Arc simpler(Arc arc, double tolerance) {
        int last = arc.x().length - 1;
        BitSet kept = new BitSet(last + 1);
        kept.set(0);
        kept.set(last);
        if (arc.x()[0] == arc.x()[last] && arc.y()[0] == arc.y()[last] && last > 2) {
            int far = farthest(arc, 0, last);
            kept.set(far);
            keep(arc, 0, far, tolerance, kept);
            keep(arc, far, last, tolerance, kept);
        } else {
            keep(arc, 0, last, tolerance, kept);
        }
        int[] indexes = kept.stream().toArray();
        return new Arc(
                Arrays.stream(indexes).mapToDouble(i -> arc.x()[i]).toArray(),
                Arrays.stream(indexes).mapToDouble(i -> arc.y()[i]).toArray());
    }

    private static void keep(Arc arc, int from, int to, double tolerance, BitSet kept) {
        if (to - from > 1) {
            int far = farthest(arc, from, to);
            if (distance(arc, far, from, to) > tolerance) {
                kept.set(far);
                keep(arc, from, far, tolerance, kept);
                keep(arc, far, to, tolerance, kept);
            }
        }
    }

    private static int farthest(Arc arc, int from, int to) {
        int far = from + 1;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(arc, i, from, to);
            if (distance > most) {
                most = distance;
                far = i;
            }
        }
        return far;
    }

    /** Of a point from the stretch between two others. */
    private static double distance(Arc arc, int point, int from, int to) {
        double dx = arc.x()[to] - arc.x()[from];
        double dy = arc.y()[to] - arc.y()[from];
        double px = arc.x()[point] - arc.x()[from];
        double py = arc.y()[point] - arc.y()[from];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        return Math.hypot(px - along * dx, py - along * dy);
    }
}
