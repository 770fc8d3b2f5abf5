// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.Place;
import hearsay.ledger.Sighting;
import hearsay.ledger.Tally;
import java.util.List;

/**
 * A place with what is told to have happened there.
 *
 * @param places one or more of one area, by whatever names reports call it
 * @param told the contested first, then what most reports tell
 */
public record MappedPlace(List<Place> places, List<Told> told) {

    /** A proposition that somebody puts there. */
    public record Told(Sighting sighting, Alleged alleged) {

        /** The same under one name more of the same place. */
        Told with(Told other) {
            Sighting more = other.sighting();
            return new Told(
                    new Sighting(
                            sighting.place(),
                            sighting.cluster(),
                            sighting.relation(),
                            sighting.tally().plus(more.tally()),
                            sighting.first().isBefore(more.first()) ? sighting.first() : more.first(),
                            sighting.last().isAfter(more.last()) ? sighting.last() : more.last()),
                    alleged);
        }
    }

    public MappedPlace {
        places = List.copyOf(places);
        told = List.copyOf(told);
        if (places.isEmpty() || told.isEmpty()) {
            throw new IllegalArgumentException("a place on a map is somewhere, and something is told of it");
        }
    }

    /** The one that was named first. */
    public Place place() {
        return places.get(0);
    }

    /** What else it is called. */
    public List<String> otherNames() {
        return places.stream()
                .map(Place::name)
                .filter(name -> !name.equals(place().name()))
                .distinct()
                .toList();
    }

    /** How many propositions: what somebody puts at two of its places counts once. */
    public int propositions() {
        return (int) told.stream()
                .map(one -> one.sighting().cluster().id())
                .distinct()
                .count();
    }

    public Tally tally() {
        return told.stream().map(one -> one.sighting().tally()).reduce(Tally.NONE, Tally::plus);
    }

    /** Whether something that is told there is affirmed by some and denied by others, wherever they put it. */
    public boolean contested() {
        return told.stream().anyMatch(one -> one.sighting().cluster().contested());
    }

    /** The log-odds of what is most credible of it, in bits. */
    public double bits() {
        return told.stream()
                .mapToDouble(one -> one.sighting().cluster().bits())
                .max()
                .orElse(0);
    }
}
