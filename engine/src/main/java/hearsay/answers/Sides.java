// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Actor;
import hearsay.claims.ActorId;
import hearsay.claims.Asked;
import hearsay.claims.EventType;
import hearsay.claims.Party;
import hearsay.claims.Place;
import hearsay.claims.PlacePrecision;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.Who;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who is who in a question: the side that is asked about, and the side that it would be done to, or on whose ground. */
final class Sides {

    /** Of a holder, whose id is of no matter here. */
    private static final ActorId NOBODY = new ActorId("0".repeat(64));

    private static final Set<EventType> FORCE =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.RETREAT, EventType.COERCE, EventType.AID);

    /** Who acts where a state uses force. */
    private static final Set<Sector> ARMS = EnumSet.of(Sector.MIL, Sector.GOV);

    /** Of more than so many only the first two are named. */
    private static final int SHOWN = 3;

    private final Asked asked;
    private final Camps camps;
    private final KnownNames names;
    private final Set<String> grounds = new TreeSet<>();
    private final boolean domestic;

    Sides(Asked asked, Model model) {
        this.asked = asked;
        this.camps = model.camps();
        this.names = model.names();
        asked.places().stream().flatMap(place -> place.country().stream()).forEach(grounds::add);
        this.domestic = asked.actors().stream()
                .flatMap(who -> who.country().stream())
                .anyMatch(country -> grounds.contains(country)
                        || asked.recipients().stream()
                                .anyMatch(who ->
                                        who.country().filter(country::equals).isPresent()));
    }

    /** Whether an actor is one that is asked about; anybody is, where nobody is named. */
    boolean acts(Actor actor) {
        return asked.actors().isEmpty() || fits(asked.actors(), actor);
    }

    /**
     * Whether an actor is one that it would be done to, or of the country where it would be done. Where the asked actor is of that
     * country itself, its people are no side: those named are, or else whoever may fight there and is of another camp.
     */
    boolean hosts(Actor actor) {
        if (!asked.actors().isEmpty() && fits(asked.actors(), actor)) {
            return false;
        }
        if (fits(asked.recipients(), actor)) {
            return true;
        }
        boolean ground = actor.country().filter(grounds::contains).isPresent();
        return domestic ? ground && asked.recipients().isEmpty() && rival(actor) : ground;
    }

    private boolean rival(Actor actor) {
        String key = camps.key(actor.name(), actor.country(), actor.sector());
        return camps.side(actor.name(), actor.country(), actor.sector())
                && asked.actors().stream().noneMatch(who -> key(who).equals(key) && !ofItsOwn(key));
    }

    /** Groups that are known by country and sector only may be different ones. */
    private static boolean ofItsOwn(String key) {
        return key.matches("[A-Z]{3}/[A-Z]{3}");
    }

    /** What past events know somebody by who is asked about. */
    String key(Who who) {
        return camps.key(
                who.name(), who.country(), who.sectors().stream().findFirst().orElse(Sector.UNK));
    }

    String key(Actor actor) {
        return camps.key(actor.name(), actor.country(), actor.sector());
    }

    String key(Party party) {
        return camps.key(party);
    }

    /** Whether a party of an imported event is one that is asked about; anybody is, where nobody is named. */
    boolean acts(Party party) {
        return acts(actor(party.name(), party.country(), party.sector()));
    }

    /** Whether a party of an imported event is one that it would be done to. */
    boolean suffers(Party party) {
        return fits(asked.recipients(), actor(party.name(), party.country(), party.sector()));
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
        return names(asked.actors()).orElse("somebody");
    }

    String hostName() {
        return names(asked.recipients())
                .or(() -> domestic ? Optional.of("the other side") : Optional.empty())
                .or(() -> asked.places().stream().map(Place::name).reduce((one, other) -> one + " and " + other))
                .orElse("the other side");
    }

    /** What the place, or else those to whom it would be done, are called. */
    String groundName() {
        return asked.places().stream()
                .map(Place::name)
                .reduce((one, other) -> one + " and " + other)
                .orElseGet(this::hostName);
    }

    /** Whether somebody who could speak would be its host: a town or a ship cannot. */
    boolean partyHosted() {
        boolean recipient = asked.recipients().stream()
                .anyMatch(who -> who.country().isPresent()
                        || who.id().isPresent() && !who.sectors().equals(Set.of(Sector.UNK)));
        boolean country = asked.recipients().isEmpty()
                && asked.places().stream().anyMatch(place -> place.precision() == PlacePrecision.COUNTRY);
        return !asked.actors().isEmpty() && (recipient || domestic || country);
    }

    /** Whether there is anybody that it would be done to, or a place where. */
    boolean hosted() {
        return !asked.recipients().isEmpty() || !grounds.isEmpty();
    }

    private static Optional<String> names(List<Who> all) {
        if (all.size() > SHOWN) {
            return Optional.of(all.get(0).name() + ", " + all.get(1).name() + " and " + (all.size() - 2) + " others");
        }
        return all.stream().map(Who::name).reduce((one, other) -> one + " and " + other);
    }

    private boolean fits(List<Who> any, Actor actor) {
        return any.stream().anyMatch(who -> fits(who, actor));
    }

    /** The same actor, one of the same name or camp, or a part of the state that is meant. */
    private boolean fits(Who who, Actor actor) {
        if (who.id().filter(actor.id()::equals).isPresent() || names.same(who.name(), actor.name())) {
            return true;
        }
        boolean own = camps.person(who.name(), who.country())
                && asked.types().stream().noneMatch(FORCE::contains);
        boolean arms = arms(who);
        boolean government = camps.government(who.name(), who.country());
        boolean state = who.sectors().size() > 1 || government || arms;
        Set<Sector> parts = arms ? ARMS : government ? Camps.STATE : who.sectors();
        return speaksFor(who, actor)
                || common(who, actor)
                || !own && camps.same(who.name(), who.country(), actor.name(), actor.country())
                || state
                        && who.country().isPresent()
                        && who.country().equals(actor.country())
                        && parts.contains(actor.sector())
                        && camps.loyal(actor.name(), actor.country());
    }

    /** "Mediators of ECOWAS" talk for it, and what the ministers of a union of states do it does; "fighters of" a group stay apart. */
    private boolean speaksFor(Who who, Actor actor) {
        int of = actor.name().indexOf(" of ");
        boolean states = who.sectors().contains(Sector.IGO);
        return of > 0
                && (states || asked.types().stream().noneMatch(FORCE::contains))
                && names.same(who.name(), actor.name().substring(of + 4));
    }

    /** "The junta" of a question that names no country is that of whatever country the reports name. */
    private static boolean common(Who who, Actor actor) {
        return who.country().isEmpty()
                && actor.country().isPresent()
                && Character.isLowerCase(who.name().codePointAt(0))
                && actor.name().endsWith(" " + who.name());
    }

    /** "Russian soldiers": a deed of force by the state's army is theirs. */
    private boolean arms(Who who) {
        return who.sectors().equals(Set.of(Sector.MIL))
                && who.country().isPresent()
                && !camps.named(who.name(), who.country())
                && asked.types().stream().anyMatch(FORCE::contains);
    }

    /** What the lists call somebody. */
    String known(String name) {
        return names.of(name);
    }

    /** Whether the asked actor is of the country that is asked about. */
    boolean domestic() {
        return domestic;
    }

    private Optional<Actor> person(Source source) {
        return source.fold(
                publisher -> Optional.empty(),
                named -> Optional.of(actor(names.of(named.name()), named.country(), named.sector())),
                unnamed -> Optional.of(actor(unnamed.description(), unnamed.country(), unnamed.sector())),
                hidden -> Optional.empty());
    }

    private static Actor actor(String name, Optional<String> country, Sector sector) {
        return new Actor(NOBODY, name, country, sector);
    }

    /** Whether it is asked what a state does to another: not every deed that nobody signs and places is one. */
    boolean abroad() {
        return !domestic
                && !asked.actors().isEmpty()
                && asked.actors().stream().allMatch(who -> who.sectors().size() > 1)
                && asked.recipients().stream().anyMatch(who -> who.sectors().size() > 1);
    }

    /** All countries on whose ground it would be. */
    Stream<String> grounds() {
        return grounds.stream();
    }
}
