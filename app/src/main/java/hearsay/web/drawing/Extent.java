// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.space.Position;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What part of the earth a map shows.
 *
 * @param centre of the map; 80 degrees north or south at most
 * @param span degrees of longitude from edge to edge, 0.2 to 360
 */
public record Extent(Position centre, double span) {

    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 360;
    private static final double NORTHERNMOST = 80;
    private static final String DEGREES = "(-?\\d{1,3}(?:\\.\\d{1,6})?)";
    private static final Pattern WRITTEN = Pattern.compile(DEGREES + "," + DEGREES + "," + DEGREES);

    public Extent {
        if (!(StrictMath.abs(centre.latitude()) <= NORTHERNMOST && span >= SMALLEST && span <= LARGEST)) {
            throw new IllegalArgumentException("not a part of the earth that a map can show: " + centre + ", " + span);
        }
    }

    /** The nearest that can be shown. */
    public static Extent near(double latitude, double longitude, double span) {
        double around = longitude - LARGEST * StrictMath.rint(longitude / LARGEST);
        return new Extent(
                new Position(StrictMath.max(-NORTHERNMOST, StrictMath.min(NORTHERNMOST, latitude)), around),
                StrictMath.max(SMALLEST, StrictMath.min(LARGEST, span)));
    }

    /** As it stands in an address: latitude, longitude and span, with commas between. */
    public static Optional<Extent> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(near(
                        Double.parseDouble(matcher.group(1)),
                        Double.parseDouble(matcher.group(2)),
                        Double.parseDouble(matcher.group(3))))
                : Optional.empty();
    }

    public String written() {
        return String.format(Locale.ROOT, "%.4f,%.4f,%.4f", centre.latitude(), centre.longitude(), span);
    }

    /** Nearer by a factor above 1, farther by one below. */
    public Extent nearer(double factor) {
        return near(centre.latitude(), centre.longitude(), span / factor);
    }

    /** By a part of the span to the east and to the north. */
    public Extent moved(double east, double north) {
        double degrees = span * StrictMath.cos(StrictMath.toRadians(centre.latitude()));
        return near(centre.latitude() + north * degrees, centre.longitude() + east * span, span);
    }
}
