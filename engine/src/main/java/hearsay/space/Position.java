// SPDX-License-Identifier: Apache-2.0
package hearsay.space;

/** A point of the WGS 84 ellipsoid. @param latitude degrees, −90 … 90 @param longitude degrees, −180 … 180 */
public record Position(double latitude, double longitude) {

    public Position {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "not a position (latitude −90 … 90, longitude −180 … 180): " + latitude + ", " + longitude);
        }
    }
}
