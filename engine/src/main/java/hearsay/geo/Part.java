// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.space.Area;
import hearsay.space.Earth;
import hearsay.space.Position;
import java.util.ArrayList;
import java.util.List;

/** The part of an area that lies to one side of its middle: "the west of Egypt". */
final class Part {

    private final Position middle;
    private final double east;
    private final double north;

    private Part(Position middle, double bearing) {
        double angle = StrictMath.toRadians(bearing);
        this.middle = middle;
        this.east = StrictMath.sin(angle) * StrictMath.cos(StrictMath.toRadians(middle.latitude()));
        this.north = StrictMath.cos(angle);
    }

    /**
     * A region is cut along the line through its middle; of anything else the half is a disc.
     *
     * @param bearing degrees clockwise from north
     * @param extentKm how far the area reaches from its middle
     */
    static Area of(Area area, Position middle, double bearing, double extentKm) {
        if (area instanceof Area.Region region) {
            Part part = new Part(middle, bearing);
            List<List<Position>> rings = region.outlines().stream()
                    .map(part::cut)
                    .filter(ring -> ring.size() > 2)
                    .toList();
            if (!rings.isEmpty()) {
                return new Area.Region(rings);
            }
        }
        double half = Math.max(1, extentKm / 2);
        return new Area.Disc(Earth.travel(middle, bearing, half), half);
    }

    /** What of a ring lies on the side (Sutherland and Hodgman 1974, one edge). */
    private List<Position> cut(List<Position> ring) {
        List<Position> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Position from = ring.get(i);
            Position to = ring.get((i + 1) % ring.size());
            double first = side(from);
            double second = side(to);
            if (first >= 0) {
                kept.add(from);
            }
            if (first >= 0 != second >= 0) {
                double share = first / (first - second);
                kept.add(new Position(
                        from.latitude() + share * (to.latitude() - from.latitude()),
                        from.longitude() + share * (to.longitude() - from.longitude())));
            }
        }
        return kept;
    }

    /** Above 0 on the side that is meant. */
    private double side(Position at) {
        return (at.longitude() - middle.longitude()) * east + (at.latitude() - middle.latitude()) * north;
    }
}
