// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.workbench.MappedPlace;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A map of what is told to have happened where. Each place is drawn as wide as it was told: a town or site by a mark where its own
 * extent would not be seen, all else by its area, with an outline that tells how exactly it is known.
 */
public final class MapDrawing {

    private static final double DEGREE_KM = 111.2;

    private final Atlas atlas = Atlas.bundled();
    private final Projection projection;
    private final MapOutlines outlines;
    private final Labels labels;
    private final Svg svg = new Svg();

    private MapDrawing(Projection projection) {
        this.projection = projection;
        this.outlines = new MapOutlines(atlas, projection);
        this.labels = new Labels(projection.width(), projection.height());
    }

    /**
     * A drawing, as wide and high as asked for in pixels.
     *
     * @param address where a place leads to
     */
    public static String of(
            List<MappedPlace> places, Extent extent, int width, int height, Function<MappedPlace, String> address) {
        MapDrawing drawing = new MapDrawing(new Projection(extent, width, height));
        drawing.draw(places, extent, address);
        return drawing.svg.toString();
    }

    /** What part of the earth shows all places but those far from the others; North Africa and its neighbours for none. */
    public static Extent around(List<MappedPlace> places, int width, int height) {
        return MapFraming.around(places, width, height);
    }

    private void draw(List<MappedPlace> places, Extent extent, Function<MappedPlace, String> address) {
        MapPlaces drawn = new MapPlaces(projection, outlines, labels, svg, address);
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
                -projection.width() * MapOutlines.MARGIN,
                "y",
                -projection.height() * MapOutlines.MARGIN,
                "width",
                projection.width() * (1 + 2 * MapOutlines.MARGIN),
                "height",
                projection.height() * (1 + 2 * MapOutlines.MARGIN),
                "fill",
                "#eef2f4");
        land();
        List<MappedPlace> largestFirst = places.stream()
                .sorted(Comparator.comparingDouble((MappedPlace place) -> -MapPlaces.size(place.place())))
                .toList();
        svg.open("g", "class", "areas");
        largestFirst.forEach(drawn::area);
        svg.close("g").open("g", "class", "marks");
        largestFirst.forEach(drawn::mark);
        svg.close("g");
        places.forEach(drawn::keepOff);
        places.stream().filter(one -> drawn.marked(one.place())).forEach(drawn::label);
        places.stream().filter(one -> !drawn.marked(one.place())).forEach(drawn::label);
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
                outlines.land());
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
