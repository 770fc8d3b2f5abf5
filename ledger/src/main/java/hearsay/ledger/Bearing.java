// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which clusters may bear on a question: those in which one of these takes part or that lie in one of these, and those of some types.
 *
 * @param actors ids
 * @param names of actors, in lower case
 * @param called names that are looked for in the words, whatever case and accents
 * @param countries ISO 3166-1 alpha-3, of actors and places
 * @param places ids
 * @param types of PLOVER
 * @param open types of PLOVER of which that counts too which nobody places, in reports of these actors and countries
 */
public record Bearing(
        Set<String> actors,
        Set<String> names,
        Set<String> called,
        Set<String> countries,
        Set<String> places,
        Set<String> types,
        Set<String> open) {

    public Bearing {
        actors = sorted(actors);
        names = sorted(names);
        called = sorted(called);
        countries = sorted(countries);
        places = sorted(places);
        types = sorted(types);
        open = sorted(open);
    }

    private static Set<String> sorted(Collection<String> all) {
        return new TreeSet<>(all);
    }
}
