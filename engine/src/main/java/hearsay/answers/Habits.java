// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Asked;
import hearsay.claims.BaseRate;
import hearsay.claims.EventType;
import hearsay.claims.PlacePrecision;
import hearsay.forecast.ReferenceClass;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups that use force month after month: their own rate instead of that of any two, where coded event data knows it. */
final class Habits {

    /** Of the counts half is left for each ten years between them and the question: groups come and go. Not fitted. */
    private static final double HALF_YEARS = 10;

    /** The counts are of so many days each. */
    static final int WEEK = 7;

    /** A town has half of the deeds of its country: those that are asked about are those that are attacked. Not fitted. */
    private static final double TOWN = 0.5;

    private final List<ReferenceClass> classes;

    /** @param classes of which those called ASSAULT.habit.COUNTRY.NAME count */
    Habits(List<ReferenceClass> classes) {
        this.classes = classes.stream()
                .filter(one -> one.name().startsWith("ASSAULT.habit."))
                .toList();
    }

    /**
     * The rate of the one who is asked about, where force is; of several the largest.
     *
     * @param alike the rate of cases alike within {@link #WEEK} days, which counts for some stretches more
     */
    Optional<BaseRate> rate(Asked asked, Sides sides, int days, int year, BaseRate alike) {
        if (!asked.types().equals(Set.of(EventType.ASSAULT)) || !asked.modes().isEmpty()) {
            return Optional.empty();
        }
        Set<String> grounds = Stream.concat(
                        asked.places().stream().flatMap(place -> place.country().stream()),
                        asked.recipients().stream().flatMap(who -> who.country().stream()))
                .collect(Collectors.toSet());
        boolean town = !asked.places().isEmpty()
                && asked.places().stream().noneMatch(place -> place.precision() == PlacePrecision.COUNTRY);
        Set<String> wanted = asked.actors().stream()
                .flatMap(who ->
                        grounds.stream().map(ground -> "ASSAULT.habit." + ground + "." + sides.known(who.name())))
                .collect(Collectors.toSet());
        return classes.stream()
                .filter(one -> wanted.contains(one.name()))
                .map(one -> rate(one, days, year, alike, town))
                .max(Comparator.comparingDouble(BaseRate::probability));
    }

    private static BaseRate rate(ReferenceClass found, int days, int year, BaseRate alike, boolean town) {
        double left = StrictMath.pow(0.5, Math.abs(year - found.until()) / HALF_YEARS);
        double stretch = (left * found.happened() + Shrinkage.WINDOWS * alike.probability())
                / (left * found.cases() + Shrinkage.WINDOWS);
        double within = 1 - StrictMath.pow(1 - stretch, (town ? TOWN : 1) * days / found.days());
        String says = String.format(
                Locale.ROOT,
                "%s: in %d of %d, %d (%s), counted %.2f times after %d years; joined with what is so in cases alike, which counts"
                        + " as %.0f stretches more: %s; for %d days at the same chance every day%s",
                found.says(),
                found.happened(),
                found.cases(),
                found.until(),
                found.source(),
                left,
                Math.abs(year - found.until()),
                Shrinkage.WINDOWS,
                alike.says(),
                days,
                town ? String.format(Locale.ROOT, ", × %.1f for one town", TOWN) : "");
        return Shrinkage.bounded(new BaseRate(
                found.name(),
                says,
                found.from(),
                found.until(),
                found.days(),
                found.cases(),
                found.happened(),
                found.source(),
                within));
    }
}
