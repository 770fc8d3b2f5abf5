// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import hearsay.claims.Actor;
import hearsay.claims.EventRole;
import hearsay.claims.Location;
import hearsay.claims.Participant;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is a party to what a cluster alleges, by all that its testimonies say together: a denial seldom repeats what it denies, and
 * one report says of a spokesman whose he is where another gives his name alone.
 */
final class Parties {

    private static final Set<EventRole> ACTING =
            EnumSet.of(EventRole.ACTOR, EventRole.INSTRUMENT, EventRole.ON_BEHALF_OF);

    /** Somebody, as far as sides go. */
    private record Person(String name, Optional<String> country, Sector sector) {

        /** The same, or two parts of one state. A citizen does not speak for the state, nor a rebel. */
        private boolean oneSideWith(Person other) {
            boolean oneState = country.isPresent()
                    && country.equals(other.country)
                    && Voice.STATE.contains(sector)
                    && Voice.STATE.contains(other.sector);
            return name.equals(other.name) || oneState;
        }
    }

    private final Set<Person> acting = new HashSet<>();
    private final Set<Person> suffering = new HashSet<>();
    private final Set<String> grounds = new HashSet<>();
    private final Map<String, Person> holders = new HashMap<>();

    private Parties() {}

    static Parties of(Collection<Testimony> members) {
        Parties parties = new Parties();
        members.forEach(parties::add);
        return parties;
    }

    /** What kind of voice a holder has, by all that is said of it. */
    Voice voice(Testimony testimony) {
        return testimony.holder() instanceof Source.Named named
                ? Voice.ofNamed(
                        holders.getOrDefault(named.name(), person(named)).sector())
                : Voice.of(testimony.holder());
    }

    /** What a holder has to do with it. */
    Interest interest(Testimony testimony) {
        return holder(testimony).map(this::interest).orElse(Interest.NONE);
    }

    private Interest interest(Person holder) {
        if (acting.stream().anyMatch(holder::oneSideWith)) {
            return Interest.OWN_ACT;
        }
        // "The interior ministry", of no country that is told, is that of the country where it is said to happen.
        boolean hosts = holder.country().isPresent()
                ? grounds.contains(holder.country().get())
                : Voice.STATE.contains(holder.sector()) && !grounds.isEmpty();
        return hosts || suffering.stream().anyMatch(holder::oneSideWith) ? Interest.OWN_GROUND : Interest.NONE;
    }

    private Optional<Person> holder(Testimony testimony) {
        return testimony
                .holder()
                .fold(
                        publisher -> Optional.empty(),
                        named -> Optional.of(holders.getOrDefault(named.name(), person(named))),
                        unnamed -> Optional.of(new Person(unnamed.description(), unnamed.country(), unnamed.sector())),
                        hidden -> Optional.empty());
    }

    private void add(Testimony member) {
        for (Participant participant : member.proposition().participants()) {
            participant
                    .actor()
                    .map(Parties::person)
                    .ifPresent((ACTING.contains(participant.role()) ? acting : suffering)::add);
        }
        member.proposition().locations().stream()
                .map(Location::place)
                .flatMap(place -> place.country().stream())
                .forEach(grounds::add);
        if (member.holder() instanceof Source.Named named) {
            holders.merge(named.name(), person(named), Parties::both);
        }
    }

    /** What either says of one holder; where they differ, what comes first in the alphabet, so that order does not matter. */
    private static Person both(Person one, Person other) {
        Optional<String> country = one.country().isEmpty()
                ? other.country()
                : other.country().isEmpty()
                                || one.country().get().compareTo(other.country().get()) <= 0
                        ? one.country()
                        : other.country();
        Sector sector = one.sector() == Sector.UNK
                ? other.sector()
                : other.sector() == Sector.UNK || one.sector().compareTo(other.sector()) <= 0
                        ? one.sector()
                        : other.sector();
        return new Person(one.name(), country, sector);
    }

    private static Person person(Source.Named named) {
        return new Person(named.name(), named.country(), named.sector());
    }

    private static Person person(Actor actor) {
        return new Person(actor.name(), actor.country(), actor.sector());
    }
}
