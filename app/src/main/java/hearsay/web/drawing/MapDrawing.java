// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.claims.LogOdds;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.space.Area;
import hearsay.space.Areas;
import hearsay.space.Outline;
import hearsay.space.Outlines;
import hearsay.space.Position;
import hearsay.workbench.MappedPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A map of what is told to have happened where. Each place is drawn as wide as it was told: a town or site by a mark where its own
 * extent would not be seen, all else by its area, with an outline that tells how exactly it is known.
 */
public final class MapDrawing {

    /** How many degrees of longitude a map of one place shows at least. */
    private static final double LEAST_SPAN = 6;

    /** What is drawn beyond each edge, as a part of the map, for whoever moves it. */
    private static final double MARGIN = 0.5;

    private static final int NEARBY = 3;
    private static final double DEGREE_KM = 111.2;

    private final Atlas atlas;
    private final Projection projection;
    private final Function<MappedPlace, String> address;
    private final Labels labels;
    private final Svg svg = new Svg();

    private MapDrawing(Atlas atlas, Projection projection, Function<MappedPlace, String> address) {
        this.atlas = atlas;
        this.projection = projection;
        this.address = address;
        this.labels = new Labels(projection.width(), projection.height());
    }

    /**
     * A drawing, as wide and high as asked for in pixels.
     *
     * @param address where a place leads to
     */
    public static String of(
            List<MappedPlace> places, Extent extent, int width, int height, Function<MappedPlace, String> address) {
        MapDrawing drawing = new MapDrawing(Atlas.bundled(), new Projection(extent, width, height), address);
        drawing.draw(places, extent);
        return drawing.svg.toString();
    }

    /** What part of the earth shows all places but those far from the others; North Africa and its neighbours for none. */
    public static Extent around(List<MappedPlace> places, int width, int height) {
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

    private void draw(List<MappedPlace> places, Extent extent) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "map",
                "viewBox",
                "0 0 " + (int) projection.width() + " " + (int) projection.height(),
                "role",
                "group",
                "aria-label",
                "Map of what is told to have happened where; the list of places tells the same",
                "data-extent",
                extent.written());
        patterns();
        svg.put(
                "rect",
                "class",
                "sea",
                "x",
                -projection.width() * MARGIN,
                "y",
                -projection.height() * MARGIN,
                "width",
                projection.width() * (1 + 2 * MARGIN),
                "height",
                projection.height() * (1 + 2 * MARGIN),
                "fill",
                "#eef2f4");
        land();
        List<MappedPlace> largestFirst = places.stream()
                .sorted(Comparator.comparingDouble((MappedPlace place) -> -size(place.place())))
                .toList();
        svg.open("g", "class", "areas");
        largestFirst.forEach(this::area);
        svg.close("g").open("g", "class", "marks");
        largestFirst.forEach(this::mark);
        svg.close("g");
        places.forEach(place -> label(place));
        svg.open("g", "class", "countries", "aria-hidden", "true");
        countryNames();
        svg.close("g").open("g", "class", "names", "aria-hidden", "true");
        svg.add(labels.drawn()).close("g");
        scaleBar();
        svg.close("svg");
    }

    /** Hatchings, so that colour is not all that tells the sides apart. */
    private void patterns() {
        svg.open("defs");
        pattern("hatch-against", "0", "against", "#a42a2d");
        pattern("hatch-contested", "45", "contested", "#a42a2d");
        svg.close("defs");
    }

    private void pattern(String id, String turn, String style, String ink) {
        svg.open(
                "pattern",
                "id",
                id,
                "width",
                "7",
                "height",
                "7",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(" + turn + ")");
        svg.put("line", "class", "hatch " + style, "x1", "0", "y1", "3.5", "x2", "7", "y2", "3.5", "stroke", ink);
        svg.close("pattern");
    }

    private void land() {
        Path all = path();
        atlas.countries().forEach(country -> add(country, all));
        svg.put(
                "path",
                "class",
                "land",
                "fill-rule",
                "evenodd",
                "fill",
                "#fbfaf6",
                "stroke",
                "#b9b4a7",
                "vector-effect",
                "non-scaling-stroke",
                "d",
                all.toString());
    }

    private Path path() {
        return new Path(projection.width(), projection.height(), MARGIN);
    }

    /** The rings of a country, once more to the left and to the right where the map goes round the earth. */
    private void add(Atlas.Country country, Path path) {
        double width = projection.width();
        double height = projection.height();
        double west = projection.longitude(-width * MARGIN);
        double east = projection.longitude(width * (1 + MARGIN));
        double south = projection.latitude(height * (1 + MARGIN));
        double north = projection.latitude(-height * MARGIN);
        for (int turn = -360; turn <= 360; turn += 360) {
            int shift = turn;
            atlas.rings(country, 1 / projection.scale(), west - shift, south, east - shift, north)
                    .forEach(ring -> add(ring.points(), shift, path));
        }
    }

    private void add(double[] points, double shift, Path path) {
        double[] x = new double[points.length / 2];
        double[] y = new double[points.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = projection.x(points[2 * i] + shift);
            y[i] = projection.y(points[2 * i + 1]);
        }
        path.add(x, y);
    }

    private void add(List<Position> ring, Path path) {
        double[] points = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            points[2 * i] = ring.get(i).longitude();
            points[2 * i + 1] = ring.get(i).latitude();
        }
        for (int turn = -360; turn <= 360; turn += 360) {
            add(points, turn, path);
        }
    }

    /** A country by its own borders, which the map knows better; all else as it was told. */
    private String outline(Place place) {
        Path path = path();
        Optional<Atlas.Country> country =
                place.precision() == PlacePrecision.COUNTRY ? place.country().flatMap(this::country) : Optional.empty();
        if (country.isPresent()) {
            add(country.get(), path);
        } else {
            for (Outline part : Outlines.of(place.area())) {
                add(part.ring(), path);
                part.holes().forEach(hole -> add(hole, path));
            }
        }
        return path.toString();
    }

    private Optional<Atlas.Country> country(String code) {
        return atlas.countries().stream()
                .filter(country -> country.code().equals(code))
                .max(Comparator.comparingDouble(Atlas.Country::width));
    }

    private void area(MappedPlace mapped) {
        if (marked(mapped.place())) {
            return;
        }
        String outline = outline(mapped.place());
        if (!outline.isEmpty()) {
            open(mapped, "area");
            svg.put(
                    "path",
                    "class",
                    "fill",
                    "fill-rule",
                    "evenodd",
                    "fill",
                    paper(mapped),
                    "fill-opacity",
                    ".2",
                    "d",
                    outline);
            Side side = side(mapped);
            if (side == Side.AGAINST || side == Side.CONTESTED) {
                svg.put(
                        "path",
                        "class",
                        "hatching",
                        "fill-rule",
                        "evenodd",
                        "fill",
                        "url(#hatch-" + side.style() + ")",
                        "d",
                        outline);
            }
            svg.put(
                    "path",
                    "class",
                    "edge",
                    "fill",
                    "none",
                    "stroke",
                    paper(mapped),
                    "vector-effect",
                    "non-scaling-stroke",
                    "d",
                    outline);
            svg.close("a");
        }
    }

    /** A site or town whose extent would not be seen. */
    private void mark(MappedPlace mapped) {
        Position centre = Areas.centre(mapped.place().area());
        if (marked(mapped.place()) && projection.shows(centre)) {
            Side side = side(mapped);
            double radius = radius(mapped);
            double x = x(centre);
            double y = projection.y(centre.latitude());
            open(mapped, "mark");
            svg.put("circle", "class", "fill", "cx", x, "cy", y, "r", radius, "fill", paper(mapped));
            if (side == Side.AGAINST || side == Side.CONTESTED) {
                String hatch = "url(#hatch-" + side.style() + ")";
                svg.put("circle", "class", "hatching", "cx", x, "cy", y, "r", radius, "fill", hatch);
            }
            svg.put("circle", "class", "edge", "cx", x, "cy", y, "r", radius, "fill", "none", "stroke", paper(mapped));
            svg.close("a");
        }
    }

    private void open(MappedPlace mapped, String kind) {
        String style = String.join(
                " ",
                kind,
                side(mapped).style(),
                "c" + credence(mapped),
                mapped.place().precision().name().toLowerCase(Locale.ROOT));
        String words = words(mapped);
        svg.open("a", "class", style, "href", address.apply(mapped), "aria-label", words)
                .words("title", words);
    }

    private static String words(MappedPlace mapped) {
        return PlaceWords.of(mapped.place()) + ": "
                + mapped.propositions() + (mapped.propositions() == 1 ? " proposition, " : " propositions, ")
                + side(mapped).words();
    }

    private boolean marked(Place place) {
        return place.precision().code() <= NEARBY && !(place.area() instanceof Area.Band) && pixels(place) < 9;
    }

    /** Half the width of a place, in pixels. */
    private double pixels(Place place) {
        double radius = place.area() instanceof Area.Disc disc ? disc.radiusKm() : 0;
        double latitude = Areas.centre(place.area()).latitude();
        double degrees = radius / DEGREE_KM / StrictMath.cos(StrictMath.toRadians(latitude));
        return place.area() instanceof Area.Region ? 100 : degrees * projection.scale();
    }

    /** So that what is large does not cover what is small. */
    private static double size(Place place) {
        return place.precision().code() * 1_000
                + (place.area() instanceof Area.Disc disc ? Math.min(999, disc.radiusKm()) : 500);
    }

    private static double radius(MappedPlace mapped) {
        return Math.min(15, 5 + 2 * StrictMath.sqrt(mapped.propositions()));
    }

    private double x(Position at) {
        double x = projection.x(at.longitude());
        double turn = 360 * projection.scale();
        return x < 0 && x + turn <= projection.width() ? x + turn : x > projection.width() && x >= turn ? x - turn : x;
    }

    private void label(MappedPlace mapped) {
        Position centre = Areas.centre(mapped.place().area());
        Optional<Atlas.Country> country = mapped.place().precision() == PlacePrecision.COUNTRY
                ? mapped.place().country().flatMap(this::country)
                : Optional.empty();
        double x = country.map(one -> projection.x(one.middleLongitude())).orElseGet(() -> x(centre));
        double y =
                country.map(one -> projection.y(one.middleLatitude())).orElseGet(() -> projection.y(centre.latitude()));
        boolean marked = marked(mapped.place());
        labels.place(
                mapped.place().name(),
                mapped.propositions(),
                x,
                y,
                marked ? radius(mapped) : 0,
                marked ? "name" : "name wide");
    }

    private void countryNames() {
        for (Atlas.Country country : atlas.countries()) {
            double width = country.width() * projection.scale();
            if (width > 34 && country.width() < 200) {
                labels.country(
                                country.name(),
                                projection.x(country.middleLongitude()),
                                projection.y(country.middleLatitude()),
                                width)
                        .ifPresent(svg::add);
            }
        }
    }

    private static Side side(MappedPlace mapped) {
        return Side.of(mapped.tally(), mapped.contested());
    }

    /** In four steps: less than even, even, likely, very likely. */
    private static int credence(MappedPlace mapped) {
        double probability = new LogOdds(mapped.bits()).probability();
        return probability < 0.45 ? 1 : probability < 0.55 ? 2 : probability < 0.8 ? 3 : 4;
    }

    /** The colour where no style sheet gives another. */
    private static String paper(MappedPlace mapped) {
        return switch (side(mapped)) {
            case FOR -> "#1c6848";
            case AGAINST -> "#a42a2d";
            case CONTESTED -> "#835400";
            case NEITHER -> "#5f5c74";
        };
    }

    private void scaleBar() {
        double latitude = projection.latitude(projection.height() - 20);
        double kmPerPixel = DEGREE_KM * StrictMath.cos(StrictMath.toRadians(latitude)) / projection.scale();
        double most = 150 * kmPerPixel;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(most)));
        double km = most / power >= 5 ? 5 * power : most / power >= 2 ? 2 * power : power;
        double length = km / kmPerPixel;
        double y = projection.height() - 14;
        svg.open("g", "class", "scale", "aria-hidden", "true");
        svg.put(
                "path",
                "fill",
                "none",
                "stroke",
                "#444",
                "d",
                "M14 " + Svg.number(y - 5) + "v5h" + Svg.number(length) + "v-5");
        svg.words("text", Svg.number(km) + " km", "x", "18", "y", y - 5);
        svg.close("g");
    }
}
