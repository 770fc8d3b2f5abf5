// SPDX-License-Identifier: Apache-2.0
package hearsay.space;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * How areas lie to one another on the WGS 84 ellipsoid. Between points and discs the answers are exact; where a band or a
 * region takes part they are right to about 1 % of the extent, and the edges of a region run straight in latitude and
 * longitude from corner to corner.
 */
public final class Areas {

    private Areas() {}

    /** Kilometres between the nearest points of two areas; 0 where they meet. */
    public static double distanceKm(Area one, Area other) {
        if (round(one) && round(other)) {
            double apart = Earth.distanceKm(centre(one), centre(other));
            return Math.max(0, apart - radiusKm(one) - radiusKm(other));
        }
        Plane plane = between(one, other);
        return plane.draw(one).distance(plane.draw(other));
    }

    /** Whether two areas have a point in common. */
    public static boolean overlaps(Area one, Area other) {
        return distanceKm(one, other) == 0;
    }

    /** Whether all of one area lies in another. An area contains itself. */
    public static boolean contains(Area outer, Area inner) {
        if (outer.equals(inner)) {
            return true;
        }
        if (round(outer) && round(inner)) {
            return Earth.distanceKm(centre(outer), centre(inner)) + radiusKm(inner) <= radiusKm(outer);
        }
        Plane plane = new Plane(centre(inner));
        return plane.draw(outer).covers(plane.draw(inner));
    }

    /** What of one area lies in another: 0 … 1 of its surface, and 0 or 1 for a point. */
    public static double share(Area of, Area in) {
        if (of instanceof Area.Point) {
            return contains(in, of) ? 1 : 0;
        }
        Plane plane = new Plane(centre(of));
        Geometry whole = plane.draw(of);
        return Math.min(1, whole.intersection(plane.draw(in)).getArea() / whole.getArea());
    }

    /** A position to put a pin at: of a line its middle corner, of a region the middle of its largest part's corners. */
    public static Position centre(Area area) {
        if (area instanceof Area.Point point) {
            return point.at();
        }
        if (area instanceof Area.Disc disc) {
            return disc.centre();
        }
        if (area instanceof Area.Band band) {
            return band.line().get(band.line().size() / 2);
        }
        List<List<Position>> rings = ((Area.Region) area).outlines();
        return middle(
                rings.stream().reduce((a, b) -> b.size() > a.size() ? b : a).orElseThrow());
    }

    private static Position middle(List<Position> ring) {
        double latitude =
                ring.stream().mapToDouble(Position::latitude).average().orElseThrow();
        double longitude =
                ring.stream().mapToDouble(Position::longitude).average().orElseThrow();
        return new Position(latitude, longitude);
    }

    private static boolean round(Area area) {
        return area instanceof Area.Point || area instanceof Area.Disc;
    }

    private static double radiusKm(Area area) {
        return area instanceof Area.Disc disc ? disc.radiusKm() : 0;
    }

    /** Flat around whichever of the two is the smaller thing, where distances are truest. */
    private static Plane between(Area one, Area other) {
        return new Plane(round(one) || !round(other) ? centre(one) : centre(other));
    }
}
