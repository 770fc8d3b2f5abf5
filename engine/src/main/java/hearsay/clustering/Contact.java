// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of the known hangs together with new testimonies. Once one member of a component is linked the others need no look. Lives
 * inside of one call.
 */
final class Contact {

    private final Comparison comparison;
    private final Rulings rulings;
    private final Whereabouts whereabouts = new Whereabouts();
    private final List<Testimony> fresh;
    private final List<Profile> profiles;
    private final Map<String, List<Integer>> blocks = new HashMap<>();

    Contact(Comparison comparison, Collection<Testimony> given, Rulings rulings) {
        this.comparison = comparison;
        this.rulings = rulings;
        this.fresh = Job.distinct(given);
        this.profiles = fresh.stream().map(this::profile).toList();
        for (int i = 0; i < fresh.size(); i++) {
            for (String key : Blocking.keys(fresh.get(i))) {
                blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The new ones, and all members of every component that one of them is linked to. */
    Map<TestimonyId, Testimony> touched(Collection<Testimony> around, Neighbourhood known) {
        Map<TestimonyId, Testimony> touched = new TreeMap<>();
        fresh.forEach(testimony -> touched.put(testimony.id(), testimony));
        List<Testimony> others =
                around.stream().filter(one -> !touched.containsKey(one.id())).toList();
        Bonds bonds = bonds(others);
        Set<Integer> ruled = IntStream.range(0, fresh.size())
                .map(bonds.groups()::root)
                .boxed()
                .collect(Collectors.toSet());
        for (int i = 0; i < others.size(); i++) {
            Testimony other = others.get(i);
            int number = fresh.size() + i;
            if (!touched.containsKey(other.id())
                    && (ruled.contains(bonds.groups().root(number)) || linked(other, number, bonds))) {
                known.component(other.id()).forEach(member -> touched.putIfAbsent(member.id(), member));
            }
        }
        return touched;
    }

    /** Numbers the new ones first. */
    private Bonds bonds(List<Testimony> others) {
        Map<TestimonyId, Integer> numbers = new HashMap<>();
        Stream.concat(fresh.stream(), others.stream()).forEach(one -> numbers.put(one.id(), numbers.size()));
        return Bonds.of(rulings, numbers);
    }

    private boolean linked(Testimony other, int number, Bonds bonds) {
        Set<Integer> mates = new TreeSet<>();
        Blocking.keys(other).forEach(key -> mates.addAll(blocks.getOrDefault(key, List.of())));
        if (mates.isEmpty()) {
            return false;
        }
        Profile profile = profile(other);
        return mates.stream().anyMatch(mate -> alike(mate, other, profile) && !bonds.apart(mate, number));
    }

    private boolean alike(int mate, Testimony other, Profile profile) {
        boolean before = Testimony.BY_TIME.compare(fresh.get(mate), other) < 0;
        Profile first = before ? profiles.get(mate) : profile;
        Profile second = before ? profile : profiles.get(mate);
        return comparison
                .sums(first, second, whereabouts, comparison.weights().link())
                .isPresent();
    }

    private Profile profile(Testimony testimony) {
        return Profile.of(testimony, rulings.merges());
    }
}
