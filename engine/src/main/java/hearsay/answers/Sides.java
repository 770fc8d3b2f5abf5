// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.Asked;
import hearsay.claims.Place;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.Who;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who is who in a question: the side that is asked about, and the side that it would be done to, or on whose ground. */
final class Sides {

    /** Of a holder, whose id is of no matter here. */
    private static final ActorId NOBODY = new ActorId("0".repeat(64));

    private final Asked asked;
    private final Set<String> grounds = new TreeSet<>();

    Sides(Asked asked) {
        this.asked = asked;
        asked.places().stream().flatMap(place -> place.country().stream()).forEach(grounds::add);
    }

    /** Whether an actor is one that is asked about; anybody is, where nobody is named. */
    boolean acts(Actor actor) {
        return asked.actors().isEmpty() || fits(asked.actors(), actor);
    }

    /** Whether an actor is one that it would be done to, or of the country where it would be done. */
    boolean hosts(Actor actor) {
        boolean own = !asked.actors().isEmpty() && fits(asked.actors(), actor);
        boolean ground = actor.country().filter(grounds::contains).isPresent();
        return !own && (fits(asked.recipients(), actor) || ground);
    }

    /** Whether it is the word of the side that is asked about; nobody's, where nobody is named. */
    boolean actsAs(Source source) {
        return person(source).filter(one -> fits(asked.actors(), one)).isPresent();
    }

    /** Whether it is the word of the side that it would be done to. */
    boolean hostsAs(Source source) {
        return person(source).filter(this::hosts).isPresent();
    }

    /** What the sides are called, for the brief. */
    String actorName() {
        return names(asked.actors()).orElse("anybody");
    }

    String hostName() {
        return names(asked.recipients())
                .or(() -> asked.places().stream().map(Place::name).reduce((one, other) -> one + " and " + other))
                .orElse("the other side");
    }

    /** Whether there is anybody that it would be done to, or a place where. */
    boolean hosted() {
        return !asked.recipients().isEmpty() || !grounds.isEmpty();
    }

    private static Optional<String> names(List<Who> all) {
        return all.stream().map(Who::name).reduce((one, other) -> one + " and " + other);
    }

    private static boolean fits(List<Who> any, Actor actor) {
        return any.stream().anyMatch(who -> fits(who, actor));
    }

    /** The same actor, one of the same name, or a part of the state that is meant. */
    private static boolean fits(Who who, Actor actor) {
        if (who.id().filter(actor.id()::equals).isPresent() || same(who.name(), actor.name())) {
            return true;
        }
        boolean state = who.sectors().size() > 1;
        return state
                && who.country().isPresent()
                && who.country().equals(actor.country())
                && who.sectors().contains(actor.sector());
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static Optional<Actor> person(Source source) {
        return source.fold(
                publisher -> Optional.empty(),
                named -> Optional.of(actor(named.name(), named.country(), named.sector())),
                unnamed -> Optional.of(actor(unnamed.description(), unnamed.country(), unnamed.sector())),
                hidden -> Optional.empty());
    }

    private static Actor actor(String name, Optional<String> country, Sector sector) {
        return new Actor(NOBODY, name, country, sector);
    }

    /** All countries on whose ground it would be. */
    Stream<String> grounds() {
        return grounds.stream();
    }
}
