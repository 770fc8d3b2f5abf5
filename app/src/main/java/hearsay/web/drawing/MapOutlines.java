// SPDX-License-Identifier: Apache-2.0
package hearsay.web.drawing;

import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.space.Outline;
import hearsay.space.Outlines;
import hearsay.space.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Borders as paths of one map. */
final class MapOutlines {

    /** What is drawn beyond each edge, as a part of the map, for whoever moves it. */
    static final double MARGIN = 0.5;

    private final Atlas atlas;
    private final Projection projection;

    MapOutlines(Atlas atlas, Projection projection) {
        this.atlas = atlas;
        this.projection = projection;
    }

    /** All land. */
    String land() {
        Path all = path();
        atlas.countries().forEach(country -> add(country, all));
        return all.toString();
    }

    /** An empty path of this map. */
    private Path path() {
        return new Path(projection.width(), projection.height(), MARGIN);
    }

    /** The rings of a country, once more to the left and to the right where the map goes round the earth. */
    private void add(Atlas.Country country, Path path) {
        double width = projection.width();
        double height = projection.height();
        double west = projection.longitude(-width * MARGIN);
        double east = projection.longitude(width * (1 + MARGIN));
        double south = projection.latitude(height * (1 + MARGIN));
        double north = projection.latitude(-height * MARGIN);
        for (int turn = -360; turn <= 360; turn += 360) {
            int shift = turn;
            atlas.rings(country, 1 / projection.scale(), west - shift, south, east - shift, north)
                    .forEach(ring -> add(ring.points(), shift, path));
        }
    }

    private void add(double[] points, double shift, Path path) {
        double[] x = new double[points.length / 2];
        double[] y = new double[points.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = projection.x(points[2 * i] + shift);
            y[i] = projection.y(points[2 * i + 1]);
        }
        path.add(x, y);
    }

    private void add(List<Position> ring, Path path) {
        double[] points = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            points[2 * i] = ring.get(i).longitude();
            points[2 * i + 1] = ring.get(i).latitude();
        }
        for (int turn = -360; turn <= 360; turn += 360) {
            add(points, turn, path);
        }
    }

    /** A country by its own borders, which the map knows better; all else as it was told. */
    String of(Place place) {
        Path path = path();
        Optional<Atlas.Country> country =
                place.precision() == PlacePrecision.COUNTRY ? place.country().flatMap(this::country) : Optional.empty();
        if (country.isPresent()) {
            add(country.get(), path);
        } else {
            for (Outline part : Outlines.of(place.area())) {
                add(part.ring(), path);
                part.holes().forEach(hole -> add(hole, path));
            }
        }
        return path.toString();
    }

    /** A country by its code, by its greatest part. */
    Optional<Atlas.Country> country(String code) {
        return atlas.countries().stream()
                .filter(country -> country.code().equals(code))
                .max(Comparator.comparingDouble(Atlas.Country::width));
    }
}
