// SPDX-License-Identifier: Apache-2.0
package hearsay.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Areas as outlines that a map can draw: circles as their geodesic corners, bands as what lies between two distances, cut at
 * the 180th meridian and closed over a pole (RFC 7946, section 3.1.9).
 */
public final class Outlines {

    private static final int CORNERS = 72;
    private static final double TURN = 360;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Envelope WORLD = new Envelope(-180, 180, -90, 90);

    private Outlines() {}

    /** The parts of an area; none for a point. */
    public static List<Outline> of(Area area) {
        if (area instanceof Area.Point) {
            return List.of();
        }
        if (area instanceof Area.Disc disc) {
            return parts(wrapped(circle(disc)));
        }
        if (area instanceof Area.Band band) {
            return parts(band(band));
        }
        return ((Area.Region) area)
                .outlines().stream()
                        .flatMap(ring -> parts(sound(polygon(ring))).stream())
                        .toList();
    }

    private static List<Position> circle(Area.Disc disc) {
        return IntStream.range(0, CORNERS)
                .mapToObj(i -> Earth.travel(disc.centre(), i * TURN / CORNERS, disc.radiusKm()))
                .toList();
    }

    private static Geometry band(Area.Band band) {
        Position centre = Areas.centre(band);
        Geometry flat = new Plane(centre).draw(band);
        Geometry whole = GEOMETRY.createPolygon();
        for (int i = 0; i < flat.getNumGeometries(); i++) {
            Polygon part = (Polygon) flat.getGeometryN(i);
            Geometry drawn = wrapped(back(centre, part.getExteriorRing()));
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                drawn = drawn.difference(wrapped(back(centre, part.getInteriorRingN(hole))));
            }
            whole = whole.union(drawn);
        }
        return whole;
    }

    /** Corners in kilometres around a centre, as positions again. */
    private static List<Position> back(Position centre, LinearRing ring) {
        return Arrays.stream(ring.getCoordinates())
                .limit(ring.getNumPoints() - 1L)
                .map(at -> Earth.travel(
                        centre,
                        StrictMath.toDegrees(StrictMath.atan2(at.x, at.y)),
                        StrictMath.sqrt(at.x * at.x + at.y * at.y)))
                .toList();
    }

    /** A ring over the earth, laid out in longitude and latitude within −180 … 180. */
    private static Geometry wrapped(List<Position> ring) {
        List<Coordinate> corners = new ArrayList<>();
        double before = ring.get(0).longitude();
        for (Position at : ring) {
            double longitude = at.longitude() + TURN * StrictMath.rint((before - at.longitude()) / TURN);
            corners.add(new Coordinate(longitude, at.latitude()));
            before = longitude;
        }
        Coordinate first = corners.get(0);
        double turned = first.x + TURN * StrictMath.rint((before - first.x) / TURN);
        if (turned != first.x) {
            double pole = first.y >= 0 ? 90 : -90;
            corners.add(new Coordinate(turned, first.y));
            corners.add(new Coordinate(turned, pole));
            corners.add(new Coordinate(first.x, pole));
        }
        corners.add(new Coordinate(first));
        Geometry drawn = sound(GEOMETRY.createPolygon(corners.toArray(Coordinate[]::new)));
        Geometry world = GEOMETRY.toGeometry(WORLD);
        Geometry within = drawn.intersection(world);
        for (double shift : new double[] {-TURN, TURN}) {
            Geometry shifted =
                    AffineTransformation.translationInstance(shift, 0).transform(drawn);
            if (shifted.getEnvelopeInternal().intersects(WORLD)) {
                within = within.union(shifted.intersection(world));
            }
        }
        return within;
    }

    private static Polygon polygon(List<Position> ring) {
        List<Coordinate> corners = new ArrayList<>();
        ring.forEach(at -> corners.add(new Coordinate(at.longitude(), at.latitude())));
        corners.add(new Coordinate(corners.get(0)));
        return GEOMETRY.createPolygon(corners.toArray(Coordinate[]::new));
    }

    private static Geometry sound(Geometry drawn) {
        return drawn.isValid() ? drawn : drawn.buffer(0);
    }

    private static List<Outline> parts(Geometry drawn) {
        List<Outline> parts = new ArrayList<>();
        for (int i = 0; i < drawn.getNumGeometries(); i++) {
            if (drawn.getGeometryN(i) instanceof Polygon part && !part.isEmpty()) {
                parts.add(new Outline(
                        ring(part.getExteriorRing(), true),
                        IntStream.range(0, part.getNumInteriorRing())
                                .mapToObj(hole -> ring(part.getInteriorRingN(hole), false))
                                .toList()));
            }
        }
        return List.copyOf(parts);
    }

    private static List<Position> ring(LinearRing ring, boolean counterClockwise) {
        CoordinateSequence corners = ring.getCoordinateSequence();
        boolean kept = Orientation.isCCW(corners) == counterClockwise;
        int last = corners.size() - 1;
        return IntStream.range(0, last)
                .map(i -> kept ? i : last - 1 - i)
                .mapToObj(i -> new Position(corners.getY(i), corners.getX(i)))
                .toList();
    }
}
