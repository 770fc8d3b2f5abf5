// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.claims.LogOdds;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.space.Area;
import hearsay.space.Areas;
import hearsay.space.Outlines;
import hearsay.space.Position;
import hearsay.workbench.MappedPlace;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Draws places into a map: as areas, or as marks where their own extent would not be seen, with their names. */
final class MapPlaces {

    private static final int NEARBY = 3;
    private static final double DEGREE_KM = 111.2;

    private final Projection projection;
    private final MapOutlines outlines;
    private final Labels labels;
    private final Svg svg;
    private final Function<MappedPlace, String> address;

    /** @param address where a place leads to */
    MapPlaces(
            Projection projection,
            MapOutlines outlines,
            Labels labels,
            Svg svg,
            Function<MappedPlace, String> address) {
        this.projection = projection;
        this.outlines = outlines;
        this.labels = labels;
        this.svg = svg;
        this.address = address;
    }

    /** What is wide enough to be seen. */
    void area(MappedPlace mapped) {
        if (marked(mapped.place())) {
            return;
        }
        String outline = outlines.of(mapped.place());
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
    void mark(MappedPlace mapped) {
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

    /** Whether it is drawn as a mark, its own extent being too small to be seen. */
    boolean marked(Place place) {
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
    static double size(Place place) {
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

    /** Keeps all names off its mark, if it is one. */
    void keepOff(MappedPlace mapped) {
        if (marked(mapped.place())) {
            Position centre = Areas.centre(mapped.place().area());
            labels.keepOff(x(centre), projection.y(centre.latitude()), radius(mapped));
        }
    }

    /** Its name, where there is room for it. */
    void label(MappedPlace mapped) {
        Position centre = Areas.centre(mapped.place().area());
        if (marked(mapped.place())) {
            labels.beside(
                    mapped.place().name(),
                    mapped.propositions(),
                    x(centre),
                    projection.y(centre.latitude()),
                    radius(mapped));
            return;
        }
        Optional<Atlas.Country> country = mapped.place().precision() == PlacePrecision.COUNTRY
                ? mapped.place().country().flatMap(outlines::country)
                : Optional.empty();
        double x = country.map(one -> projection.x(one.middleLongitude())).orElseGet(() -> x(centre));
        double y =
                country.map(one -> projection.y(one.middleLatitude())).orElseGet(() -> projection.y(centre.latitude()));
        labels.within(mapped.place().name(), mapped.propositions(), x, y, extent(mapped.place()));
    }

    /** What an area takes of the map. */
    private Labels.Box extent(Place place) {
        List<Position> ring = Outlines.of(place.area()).stream()
                .flatMap(part -> part.ring().stream())
                .toList();
        double shift = x(Areas.centre(place.area()))
                - projection.x(Areas.centre(place.area()).longitude());
        DoubleSummaryStatistics across = ring.stream()
                .mapToDouble(at -> projection.x(at.longitude()) + shift)
                .summaryStatistics();
        DoubleSummaryStatistics down =
                ring.stream().mapToDouble(at -> projection.y(at.latitude())).summaryStatistics();
        return new Labels.Box(
                Math.max(0, across.getMin()),
                Math.max(0, down.getMin()),
                Math.min(projection.width(), across.getMax()),
                Math.min(projection.height(), down.getMax()));
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
}
