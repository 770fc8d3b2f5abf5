// SPDX-License-Identifier: Apache-2.0
package hearsay.space;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The earth laid flat around one position: the azimuthal equidistant projection of the ellipsoid, in kilometres. Distances
 * and directions from the centre are true; between two other points they are drawn out, by 1 % at about 1,500 km.
 */
final class Plane {

    /** A circle is drawn with so many corners to a quarter: its radius is right to 0.03 %. */
    private static final int CORNERS = 32;

    /** Longer edges are given corners in between, in degrees, so that they bend as the earth does. */
    private static final double EDGE = 1;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Position centre;

    Plane(Position centre) {
        this.centre = centre;
    }

    Coordinate project(Position position) {
        GeodesicData way = Geodesic.WGS84.Inverse(
                centre.latitude(),
                centre.longitude(),
                position.latitude(),
                position.longitude(),
                GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        double azimuth = StrictMath.toRadians(way.azi1);
        double km = way.s12 / 1000;
        return new Coordinate(km * StrictMath.sin(azimuth), km * StrictMath.cos(azimuth));
    }

    Geometry draw(Area area) {
        if (area instanceof Area.Point point) {
            return GEOMETRY.createPoint(project(point.at()));
        }
        if (area instanceof Area.Disc disc) {
            return circle(disc.centre(), disc.radiusKm());
        }
        if (area instanceof Area.Band band) {
            return draw(band);
        }
        return draw((Area.Region) area);
    }

    private Geometry circle(Position around, double radiusKm) {
        return GEOMETRY.createPoint(project(around)).buffer(radiusKm, CORNERS);
    }

    private Geometry draw(Area.Band band) {
        Geometry line = band.line().size() == 1
                ? GEOMETRY.createPoint(project(band.line().get(0)))
                : GEOMETRY.createLineString(corners(band.line(), false));
        Geometry wide = line.buffer(band.farKm(), CORNERS);
        return band.nearKm() == 0 ? wide : wide.difference(line.buffer(band.nearKm(), CORNERS));
    }

    private Geometry draw(Area.Region region) {
        Geometry whole = GEOMETRY.createPolygon();
        for (List<Position> ring : region.outlines()) {
            Geometry part = GEOMETRY.createPolygon(corners(ring, true));
            Geometry sound = part.isValid() ? part : part.buffer(0);
            whole = whole.isEmpty() ? sound : whole.union(sound);
        }
        return whole;
    }

    private Coordinate[] corners(List<Position> line, boolean closed) {
        List<Coordinate> corners = new ArrayList<>();
        int edges = closed ? line.size() : line.size() - 1;
        for (int i = 0; i < edges; i++) {
            Position from = line.get(i);
            Position to = line.get((i + 1) % line.size());
            double north = to.latitude() - from.latitude();
            double east = to.longitude() - from.longitude();
            int pieces = (int) Math.ceil(Math.max(Math.abs(north), Math.abs(east)) / EDGE);
            corners.add(project(from));
            for (int piece = 1; piece < pieces; piece++) {
                double share = (double) piece / pieces;
                corners.add(project(new Position(from.latitude() + share * north, from.longitude() + share * east)));
            }
        }
        corners.add(project(closed ? line.get(0) : line.get(line.size() - 1)));
        return corners.toArray(Coordinate[]::new);
    }
}
