// SPDX-License-Identifier: Apache-2.0
package hearsay.space;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;

/** The WGS 84 ellipsoid: distances and directions along geodesics (C. Karney, Algorithms for geodesics, 2013). */
public final class Earth {

    private static final double METRES = 1000;

    private Earth() {}

    /** Kilometres along the shortest way over the ellipsoid, 0 … about 20,004; right to a nanometre. */
    public static double distanceKm(Position from, Position to) {
        return Geodesic.WGS84.Inverse(
                                from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.DISTANCE)
                        .s12
                / METRES;
    }

    /** The direction in which the shortest way sets out: degrees clockwise from north, 0 up to 360; 0 to itself. */
    public static double bearing(Position from, Position to) {
        double azimuth = Geodesic.WGS84.Inverse(
                        from.latitude(), from.longitude(), to.latitude(), to.longitude(), GeodesicMask.AZIMUTH)
                .azi1;
        boolean same = from.equals(to);
        return same ? 0 : (azimuth + 360) % 360;
    }

    /**
     * Where one arrives. @param bearing degrees clockwise from north @param km 0 or more
     *
     * @throws IllegalArgumentException if the distance is negative or no number
     */
    public static Position travel(Position from, double bearing, double km) {
        if (!(km >= 0)) {
            throw new IllegalArgumentException("not a distance in km (0 or more): " + km);
        }
        GeodesicData end = Geodesic.WGS84.Direct(from.latitude(), from.longitude(), bearing, km * METRES);
        return new Position(end.lat2, end.lon2);
    }
}
