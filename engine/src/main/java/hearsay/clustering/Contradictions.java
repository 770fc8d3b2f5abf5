// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Actor;
import hearsay.claims.Citation;
import hearsay.claims.EventRole;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Place;
import hearsay.claims.Polarity;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Quantity;
import hearsay.claims.Testimony;
import hearsay.claims.When;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands against one another among the testimonies to one happening (codebook, section 8). More general is no
 * contradiction: a country holds its town, a week its day, an open number what lies in it.
 */
public final class Contradictions {

    private Contradictions() {}

    /** All pairs that contradict one another, by the earlier, then by the later, then by kind. */
    public static List<Contradiction> in(PropositionCluster cluster) {
        List<Profile> profiles = cluster.members().stream()
                .map(member -> Profile.of(member, Map.of()))
                .toList();
        Whereabouts whereabouts = new Whereabouts();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (int j = i + 1; j < profiles.size(); j++) {
                add(profiles.get(i), profiles.get(j), whereabouts, found);
            }
        }
        return found;
    }

    /** What its holders count, fused, in the order in which things come up. */
    public static List<FusedNumber> numbers(PropositionCluster cluster) {
        return FusedNumber.of(cluster.members());
    }

    private static void add(Profile one, Profile other, Whereabouts whereabouts, List<Contradiction> found) {
        existence(one.testimony(), other.testimony()).ifPresent(found::add);
        actors(one, other).ifPresent(found::add);
        places(one, other, whereabouts).ifPresent(found::add);
        times(one, other).ifPresent(found::add);
        numbers(one.testimony(), other.testimony()).ifPresent(found::add);
    }

    private static Optional<Contradiction> existence(Testimony one, Testimony other) {
        boolean against = one.polarity() == Polarity.AGAINST && other.polarity() == Polarity.FOR;
        boolean with = one.polarity() == Polarity.FOR && other.polarity() == Polarity.AGAINST;
        if (!against && !with) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(
                Contradiction.Kind.EXISTENCE,
                one.id(),
                other.id(),
                holds(one),
                holds(other),
                List.of(trigger(one), trigger(other))));
    }

    private static String holds(Testimony testimony) {
        return testimony.holder().label() + ": " + (testimony.polarity() == Polarity.FOR ? "yes" : "no");
    }

    private static Citation trigger(Testimony testimony) {
        return new Citation(testimony.document(), testimony.proposition().trigger());
    }

    /** Others of other countries, or others by name of one country. Who says that nobody came names no other. */
    private static Optional<Contradiction> actors(Profile one, Profile other) {
        Level level = Party.actors(one, other);
        boolean apart = level == Level.ACTOR_FOREIGN
                || level == Level.ACTOR_COUNTRYMEN
                || level == Level.ACTOR_UNLIKE
                || level == Level.ACTOR_SWAPPED;
        if (!apart || !asserts(one) || !asserts(other)) {
            return Optional.empty();
        }
        return Optional.of(contradiction(
                Contradiction.Kind.ACTOR,
                one.testimony(),
                other.testimony(),
                Contradictions::doers,
                Contradictions::doerSpans));
    }

    private static boolean asserts(Profile profile) {
        return profile.testimony().polarity() != Polarity.NEITHER
                && profile.testimony().polarity() != Polarity.AGAINST;
    }

    private static Stream<Participant> doing(Testimony testimony) {
        return testimony.proposition().participants().stream()
                .filter(one -> one.role() == EventRole.ACTOR && one.actor().isPresent());
    }

    private static String doers(Testimony testimony) {
        return doing(testimony)
                .flatMap(one -> one.actor().stream())
                .map(Actor::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<Span> doerSpans(Testimony testimony) {
        return doing(testimony).map(Participant::span);
    }

    private static Optional<Contradiction> places(Profile one, Profile other, Whereabouts whereabouts) {
        Level level = whereabouts.compare(one.places(), other.places());
        boolean apart = level == Level.PLACE_APART || level == Level.PLACE_ELSEWHERE;
        if (!apart) {
            return Optional.empty();
        }
        return Optional.of(contradiction(
                Contradiction.Kind.PLACE,
                one.testimony(),
                other.testimony(),
                testimony -> testimony.proposition().locations().stream()
                        .map(Location::place)
                        .map(Place::name)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                testimony -> testimony.proposition().locations().stream().map(Location::span)));
    }

    private static Optional<Contradiction> times(Profile one, Profile other) {
        if (!one.when().told() || !other.when().told() || one.when().gap(other.when()) < 0) {
            return Optional.empty();
        }
        return Optional.of(contradiction(
                Contradiction.Kind.TIME,
                one.testimony(),
                other.testimony(),
                Contradictions::interval,
                testimony -> testimony.proposition().when().stream()
                        .map(When::because)
                        .flatMap(because -> because.from().stream().limit(1))));
    }

    private static String interval(Testimony testimony) {
        return testimony
                .proposition()
                .when()
                .map(When::interval)
                .map(interval -> interval.start()
                                .map(start -> start.toLocalDate().toString())
                                .orElse("…")
                        + " to "
                        + interval.end()
                                .map(end -> end.minusSeconds(1).toLocalDate().toString())
                                .orElse("…"))
                .orElse("");
    }

    private static Optional<Contradiction> numbers(Testimony one, Testimony other) {
        for (Quantity mine : one.proposition().quantities()) {
            for (Quantity theirs : other.proposition().quantities()) {
                boolean agreed = other.proposition().quantities().stream()
                        .anyMatch(number -> Numbers.comparable(mine, number) && Numbers.meets(mine, number));
                boolean known = mine.counted().isPresent() && mine.counted().equals(theirs.counted());
                if (known && Numbers.comparable(mine, theirs) && !agreed) {
                    return Optional.of(new Contradiction(
                            Contradiction.Kind.NUMBER,
                            one.id(),
                            other.id(),
                            range(mine),
                            range(theirs),
                            List.of(
                                    new Citation(one.document(), mine.span()),
                                    new Citation(other.document(), theirs.span()))));
                }
            }
        }
        return Optional.empty();
    }

    /** "22", "at least 30", "24 to 99 (36)", and what is counted. */
    private static String range(Quantity number) {
        String low = number.low().map(Contradictions::plain).orElse("");
        String high = number.high().map(Contradictions::plain).orElse("");
        String best = plain(number.best());
        String range = low.equals(high)
                ? best
                : high.isEmpty()
                        ? "at least " + low
                        : low.isEmpty() ? "at most " + high : low + " to " + high + " (" + best + ")";
        String unit = number.unit().equals("1") ? "" : " " + number.unit();
        return range + unit + number.counted().map(word -> " " + word).orElse("");
    }

    private static String plain(double number) {
        return number == StrictMath.rint(number) && StrictMath.abs(number) < Long.MAX_VALUE
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static Contradiction contradiction(
            Contradiction.Kind kind,
            Testimony one,
            Testimony other,
            Function<Testimony, String> says,
            Function<Testimony, Stream<Span>> spans) {
        List<Citation> citations = Stream.of(one, other)
                .flatMap(testimony ->
                        spans.apply(testimony).distinct().map(span -> new Citation(testimony.document(), span)))
                .toList();
        return new Contradiction(kind, one.id(), other.id(), says.apply(one), says.apply(other), citations);
    }
}
