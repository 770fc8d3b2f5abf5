// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.claims.Remark;
import hearsay.geo.Setting.Feature;
import hearsay.knowledge.GazetteerEntry;
import hearsay.knowledge.PlaceKind;
import hearsay.space.Area;
import hearsay.space.Areas;
import hearsay.space.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks what a text says of how far one place is from another: "at Sidi Barrani, about 60 miles from the Libyan border".
 * Beyond 25 % a disagreement is worth a remark (codebook, section 6): one of the names may be misread, or the text be wrong.
 */
record StatedDistances(String text, Placer placer) {

    /** What the distance is stated of stands at most so many characters before. */
    private static final int REACH = 40;

    /** Both ends of a road are somewhere in their towns: so much of their extents does not count, km at least. */
    private static final double SLACK_KM = 3;

    List<Remark> check(List<Located> located) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i < located.size(); i++) {
            Located to = located.get(i);
            Located from = located.get(i - 1);
            int gap = to.setting().phrase().start() - from.toponym().span().end();
            if (to.setting().km().isPresent() && gap >= 0 && gap <= REACH && !stops(from, to)) {
                remark(from, to).ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private boolean stops(Located from, Located to) {
        String between = text.substring(
                from.toponym().span().end(), to.setting().phrase().start());
        return between.matches("(?s).*(?:[.;!?] |\\n|\\b(?:and|but|or)\\b).*");
    }

    private Optional<Remark> remark(Located from, Located to) {
        Optional<GazetteerEntry> one = from.likeliest().filter(StatedDistances::isSpot);
        Optional<GazetteerEntry> other =
                to.likeliest().filter(entry -> isSpot(entry) || Placer.feature(entry, to.setting()) != Feature.NONE);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        double stated = to.setting().km().orElseThrow();
        Optional<List<Position>> line = placer.line(
                other.get(),
                Placer.feature(other.get(), to.setting()),
                Optional.of(one.get().country()));
        Area target = line.<Area>map(positions -> new Area.Band(positions, 0, 1))
                .orElse(new Area.Point(other.get().at()));
        double measured = Areas.distanceKm(new Area.Point(one.get().at()), target);
        double slack = SLACK_KM
                + one.get().extentKm()
                + (line.isPresent() ? 0 : other.get().extentKm());
        if (Math.abs(measured - stated) <= Placer.TOLERANCE * stated + slack) {
            return Optional.empty();
        }
        return Optional.of(new Remark(
                from.toponym().span().cover(to.setting().phrase()),
                "geo/distance-disagrees",
                String.format(
                        Locale.ROOT,
                        "the text says %.0f km, on the map it is %.0f km from %s to %s",
                        stated,
                        measured,
                        one.get().name(),
                        other.get().name() + (line.isPresent() ? "'s line" : ""))));
    }

    private static boolean isSpot(GazetteerEntry entry) {
        return entry.kind() == PlaceKind.TOWN
                || entry.kind() == PlaceKind.SITE
                || entry.kind() == PlaceKind.SECTION
                || entry.kind() == PlaceKind.ISLAND;
    }
}
