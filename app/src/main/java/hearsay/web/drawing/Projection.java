// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.space.Position;

/** Mercator's map of an extent, in pixels from the upper left corner: north is up, and small circles stay circles. */
final class Projection {

    private static final double NORTHERNMOST = 85;

    private final double width;
    private final double height;
    private final double middle;
    private final double rise;

    /** Pixels to a degree of longitude. */
    private final double scale;

    Projection(Extent extent, double width, double height) {
        this.width = width;
        this.height = height;
        this.scale = width / extent.span();
        this.middle = extent.centre().longitude();
        this.rise = rise(extent.centre().latitude());
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double scale() {
        return scale;
    }

    double x(double longitude) {
        return width / 2 + (longitude - middle) * scale;
    }

    double y(double latitude) {
        return height / 2 - (rise(latitude) - rise) * scale;
    }

    double longitude(double x) {
        return middle + (x - width / 2) / scale;
    }

    double latitude(double y) {
        double degrees = rise + (height / 2 - y) / scale;
        return StrictMath.toDegrees(2 * StrictMath.atan(StrictMath.exp(StrictMath.toRadians(degrees)))) - 90;
    }

    /** Whether a position lies on the map. */
    boolean shows(Position at) {
        double x = x(at.longitude());
        double y = y(at.latitude());
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    /** Height over the equator, in degrees of longitude. */
    private static double rise(double latitude) {
        double within = StrictMath.max(-NORTHERNMOST, StrictMath.min(NORTHERNMOST, latitude));
        return StrictMath.toDegrees(StrictMath.log(StrictMath.tan(StrictMath.toRadians(45 + within / 2))));
    }
}
