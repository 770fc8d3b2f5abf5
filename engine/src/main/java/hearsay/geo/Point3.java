// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.space.Position;

/** A position as a vector from the earth's middle: for comparing many distances fast, to about half a percent. */
record Point3(double x, double y, double z) {

    private static final double RADIUS_KM = 6371;

    static Point3 of(Position position) {
        double latitude = StrictMath.toRadians(position.latitude());
        double longitude = StrictMath.toRadians(position.longitude());
        double across = StrictMath.cos(latitude);
        return new Point3(
                across * StrictMath.cos(longitude), across * StrictMath.sin(longitude), StrictMath.sin(latitude));
    }

    /** Kilometres through the earth: less than over it by 1 % at 3,000 km. */
    double chordKm(Point3 other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return RADIUS_KM * Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
