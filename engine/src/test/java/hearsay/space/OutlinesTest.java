// SPDX-License-Identifier: Apache-2.0
package hearsay.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a map draws of an area: the stated distances, whole across the 180th meridian and over the pole. */
class OutlinesTest {

    private static final Position SIRTE = new Position(31.2, 16.6);

    @Test
    void aSiteHasNoOutline() {
        assertThat(Outlines.of(new Area.Point(SIRTE))).isEmpty();
    }

    @Test
    void everyCornerOfADiscLiesAtItsRadius() {
        List<Outline> parts = Outlines.of(new Area.Disc(SIRTE, 100));
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).holes()).isEmpty();
        assertThat(parts.get(0).ring())
                .hasSizeGreaterThan(60)
                .allSatisfy(at -> assertThat(Earth.distanceKm(SIRTE, at)).isCloseTo(100, within(0.01)));
        assertThat(area(parts.get(0).ring())).as("counter-clockwise").isPositive();
    }

    @Test
    void aDiscOverThe180thMeridianIsCutThere() {
        Position fiji = new Position(-17, 179.5);
        List<Outline> parts = Outlines.of(new Area.Disc(fiji, 200));
        assertThat(parts).hasSize(2);
        double both = parts.stream().mapToDouble(part -> area(part.ring())).sum();
        double same = area(
                Outlines.of(new Area.Disc(new Position(-17, 20), 200)).get(0).ring());
        assertThat(both).isCloseTo(same, within(same / 1000));
    }

    @Test
    void aDiscOverThePoleReachesAllLongitudes() {
        List<Outline> parts = Outlines.of(new Area.Disc(new Position(85, 10), 1000));
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).ring())
                .anySatisfy(at -> assertThat(at.latitude()).isEqualTo(90));
        assertThat(longitudes(parts.get(0))).containsExactly(-180.0, 180.0);
    }

    @Test
    void aBandAroundOnePositionIsARingWithAHole() {
        List<Outline> parts = Outlines.of(new Area.Band(List.of(SIRTE), 50, 90));
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).ring())
                .allSatisfy(at -> assertThat(Earth.distanceKm(SIRTE, at)).isCloseTo(90, within(0.1)));
        assertThat(parts.get(0).holes()).hasSize(1);
        assertThat(parts.get(0).holes().get(0))
                .allSatisfy(at -> assertThat(Earth.distanceKm(SIRTE, at)).isCloseTo(50, within(0.1)));
        assertThat(area(parts.get(0).holes().get(0))).as("clockwise").isNegative();
    }

    @Test
    void aBandAlongABorderLiesAroundIt() {
        List<Position> border = List.of(new Position(31.6, 25.1), new Position(29.2, 24.9), new Position(22, 25));
        Area band = new Area.Band(border, 0, 80);
        List<Outline> parts = Outlines.of(band);
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).ring())
                .allSatisfy(at ->
                        assertThat(Areas.distanceKm(new Area.Point(at), band)).isLessThan(2));
    }

    @Test
    void aRegionKeepsItsCorners() {
        List<Position> ring = List.of(new Position(30, 20), new Position(32, 20), new Position(31, 24));
        List<Outline> parts = Outlines.of(new Area.Region(List.of(ring)));
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).ring()).containsExactlyInAnyOrderElementsOf(ring);
        assertThat(area(parts.get(0).ring())).isPositive();
    }

    private static List<Double> longitudes(Outline part) {
        return List.of(
                part.ring().stream().mapToDouble(Position::longitude).min().orElseThrow(),
                part.ring().stream().mapToDouble(Position::longitude).max().orElseThrow());
    }

    /** In square degrees; above zero if counter-clockwise. */
    private static double area(List<Position> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Position from = ring.get(i);
            Position to = ring.get((i + 1) % ring.size());
            twice += from.longitude() * to.latitude() - to.longitude() * from.latitude();
        }
        return twice / 2;
    }
}
