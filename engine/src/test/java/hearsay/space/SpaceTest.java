// SPDX-License-Identifier: Apache-2.0
package hearsay.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class SpaceTest {

    private static final Position SIRTE = new Position(31.2089, 16.5887);
    private static final Position MISRATA = new Position(32.3754, 15.0925);

    /** A square of one degree around 30 N, 20 E. */
    private static final Area SQUARE = new Area.Region(List.of(List.of(
            new Position(29.5, 19.5), new Position(29.5, 20.5), new Position(30.5, 20.5), new Position(30.5, 19.5))));

    private static void forPairs(BiConsumer<Position, Position> law) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            Position one = new Position(random.nextDouble(-85, 85), random.nextDouble(-179, 179));
            Position other = Earth.travel(one, random.nextDouble(0, 360), random.nextDouble(1, 3000));
            law.accept(one, other);
        }
    }

    @Test
    void measuresAlongTheEllipsoid() {
        // A degree of the equator, and of the meridian at the pole: WGS 84.
        assertThat(Earth.distanceKm(new Position(0, 0), new Position(0, 1))).isCloseTo(111.3195, within(0.0001));
        assertThat(Earth.distanceKm(new Position(89, 0), new Position(90, 0))).isCloseTo(111.6939, within(0.0001));
        assertThat(Earth.distanceKm(SIRTE, MISRATA)).isCloseTo(191, within(3.0));
        assertThatThrownBy(() -> Earth.travel(SIRTE, 0, -1)).hasMessageContaining("-1.0");
    }

    @Test
    void distanceIsTheSameThereAndBackAndTravelArrives() {
        forPairs((one, other) -> {
            double km = Earth.distanceKm(one, other);
            assertThat(Earth.distanceKm(other, one)).isCloseTo(km, within(1e-9));
            Position arrived = Earth.travel(one, Earth.bearing(one, other), km);
            assertThat(Earth.distanceKm(arrived, other)).isLessThan(1e-6);
        });
    }

    @Test
    void discsMeetWhenTheirRadiiReach() {
        forPairs((one, other) -> {
            double km = Earth.distanceKm(one, other);
            Area disc = new Area.Disc(one, km / 2);
            assertThat(Areas.overlaps(disc, new Area.Disc(other, km * 0.51))).isTrue();
            assertThat(Areas.overlaps(disc, new Area.Disc(other, km * 0.49))).isFalse();
            assertThat(Areas.contains(new Area.Disc(one, km * 1.01), new Area.Point(other)))
                    .isTrue();
            assertThat(Areas.distanceKm(disc, new Area.Point(other))).isCloseTo(km / 2, within(1e-6));
        });
    }

    @Test
    void aBandLiesBetweenItsBounds() {
        Area ring = new Area.Band(List.of(SIRTE), 50, 100);
        for (int bearing = 0; bearing < 360; bearing += 45) {
            assertThat(Areas.contains(ring, new Area.Point(Earth.travel(SIRTE, bearing, 75))))
                    .isTrue();
            assertThat(Areas.contains(ring, new Area.Point(Earth.travel(SIRTE, bearing, 45))))
                    .isFalse();
            assertThat(Areas.contains(ring, new Area.Point(Earth.travel(SIRTE, bearing, 105))))
                    .isFalse();
        }
    }

    @Test
    void aRegionHoldsWhatLiesInIt() {
        assertThat(Areas.contains(SQUARE, new Area.Point(new Position(30, 20)))).isTrue();
        assertThat(Areas.contains(SQUARE, new Area.Point(new Position(30, 21)))).isFalse();
        assertThat(Areas.distanceKm(SQUARE, new Area.Point(new Position(30, 21))))
                .isCloseTo(48.2, within(0.5));
        assertThat(Areas.overlaps(SQUARE, new Area.Disc(new Position(30, 21), 60)))
                .isTrue();
        assertThat(Areas.share(new Area.Disc(new Position(30, 20.5), 10), SQUARE))
                .isCloseTo(0.5, within(0.02));
        assertThat(Areas.contains(SQUARE, SQUARE)).isTrue();
    }
}
