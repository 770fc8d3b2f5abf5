// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.ActorId;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One clustering of some testimonies, numbered by time. Lives inside of one call. */
final class Job {

    /** A larger component is first taken apart by stronger links. */
    private static final int LARGEST = 250;

    private static final long STRONGER = 1000;

    /** Links of so many thousandths of a bit are copies of one another, which nothing takes apart. */
    private static final long STRONGEST = 40_000;

    private final Comparison comparison;
    private final Whereabouts whereabouts = new Whereabouts();
    private final List<Testimony> testimonies;
    private final List<Profile> profiles;
    private final Bonds bonds;
    private final int[][] mates;

    Job(Comparison comparison, Collection<Testimony> given, Rulings rulings) {
        this.comparison = comparison;
        this.testimonies = distinct(given);
        Map<TestimonyId, Integer> numbers = new HashMap<>();
        testimonies.forEach(testimony -> numbers.put(testimony.id(), numbers.size()));
        Map<ActorId, ActorId> merged = rulings.merges();
        this.profiles = testimonies.stream()
                .map(testimony -> Profile.of(testimony, merged))
                .toList();
        this.bonds = Bonds.of(rulings, numbers);
        this.mates = mates();
    }

    /** Each once, earliest first. */
    static List<Testimony> distinct(Collection<Testimony> given) {
        Map<TestimonyId, Testimony> distinct = new TreeMap<>();
        given.forEach(testimony -> distinct.merge(testimony.id(), testimony, Job::least));
        return distinct.values().stream().sorted(Testimony.BY_TIME).toList();
    }

    /** Of two codings of one claim's very words the same is taken, whichever comes first. */
    private static Testimony least(Testimony one, Testimony other) {
        boolean first = one.equals(other)
                || one.proposition().toString().compareTo(other.proposition().toString()) <= 0;
        return first ? one : other;
    }

    /** For each testimony the later ones that share a key with it, in order. */
    private int[][] mates() {
        Map<String, List<Integer>> blocks = new HashMap<>();
        List<List<List<Integer>>> own = new ArrayList<>();
        for (int i = 0; i < testimonies.size(); i++) {
            List<List<Integer>> mine = new ArrayList<>();
            for (String key : Blocking.keys(testimonies.get(i))) {
                List<Integer> block = blocks.computeIfAbsent(key, none -> new ArrayList<>());
                block.add(i);
                mine.add(block);
            }
            own.add(mine);
        }
        int[] seen = new int[testimonies.size()];
        Arrays.fill(seen, -1);
        int[][] later = new int[testimonies.size()][];
        for (int i = 0; i < later.length; i++) {
            later[i] = later(own.get(i), i, seen);
        }
        return later;
    }

    /** @param seen by whom each was last found */
    private static int[] later(List<List<Integer>> blocks, int one, int[] seen) {
        int[] found = new int[blocks.stream().mapToInt(List::size).sum()];
        int size = 0;
        for (List<Integer> block : blocks) {
            for (int at = block.size() - 1; at >= 0 && block.get(at) > one; at--) {
                int mate = block.get(at);
                if (seen[mate] != one) {
                    seen[mate] = one;
                    found[size++] = mate;
                }
            }
        }
        int[] mates = Arrays.copyOf(found, size);
        Arrays.sort(mates);
        return mates;
    }

    List<Component> components() {
        int[] all = new int[testimonies.size()];
        Arrays.setAll(all, i -> i);
        long link = comparison.weights().link();
        Links links = links(link);
        return hangingTogether(all, links, link).stream()
                .map(members -> new Component(clusters(members, links, link)))
                .sorted((one, other) -> Component.BY_TIME.compare(
                        one.clusters().get(0), other.clusters().get(0)))
                .toList();
    }

    /** Whatever is linked by at least this weight; what a ruling holds apart is not. */
    private Links links(long least) {
        Links links = new Links(testimonies.size());
        for (int one = 0; one < mates.length; one++) {
            for (int mate : mates[one]) {
                Optional<Comparison.Sums> pair =
                        comparison.sums(profiles.get(one), profiles.get(mate), whereabouts, least);
                if (pair.isPresent() && !bonds.apart(one, mate)) {
                    links.add(one, mate, pair.get().weight(), pair.get().vote());
                }
            }
        }
        return links;
    }

    /** Connected components of some members, by links of at least this weight and by rulings. */
    private List<int[]> hangingTogether(int[] members, Links links, long least) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < members.length; i++) {
            places.put(members[i], i);
        }
        Graph graph = new Graph(members.length);
        Map<Integer, Integer> ruled = new HashMap<>();
        for (int i = 0; i < members.length; i++) {
            for (int mate : links.of(members[i], least)) {
                Integer at = places.get(mate);
                if (at != null) {
                    graph.link(i, at);
                }
            }
            Integer first = ruled.putIfAbsent(bonds.groups().root(members[i]), i);
            if (first != null) {
                graph.link(first, i);
            }
        }
        return graph.components().stream()
                .map(component -> Arrays.stream(component).map(i -> members[i]).toArray())
                .toList();
    }

    private List<PropositionCluster> clusters(int[] members, Links links, long link) {
        if (members.length == 1) {
            return List.of(cluster(List.of(members[0])));
        }
        List<PropositionCluster> clusters = new ArrayList<>();
        if (members.length <= LARGEST) {
            agglomerate(members, links).forEach(group -> clusters.add(cluster(group)));
        } else if (link >= STRONGEST) {
            clusters.add(cluster(Arrays.stream(members).boxed().toList()));
        } else {
            hangingTogether(members, links, link + STRONGER)
                    .forEach(part -> clusters.addAll(clusters(part, links, link + STRONGER)));
        }
        return clusters;
    }

    private List<List<Integer>> agglomerate(int[] members, Links links) {
        long[][] weights = new long[members.length][members.length];
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                weights[i][j] = vote(members[i], members[j], links);
                weights[j][i] = weights[i][j];
            }
        }
        Map<Integer, List<Integer>> starting = new TreeMap<>();
        for (int i = 0; i < members.length; i++) {
            starting.computeIfAbsent(bonds.groups().root(members[i]), root -> new ArrayList<>())
                    .add(i);
        }
        Agglomeration agglomeration = new Agglomeration(
                List.copyOf(starting.values()), weights, (one, other) -> bonds.apart(members[one], members[other]));
        return agglomeration.run(comparison.weights().merge()).stream()
                .map(group -> group.stream().map(i -> members[i]).toList())
                .toList();
    }

    private long vote(int one, int other, Links links) {
        return links.vote(one, other)
                .orElseGet(() -> comparison
                        .sums(profiles.get(one), profiles.get(other), whereabouts)
                        .vote());
    }

    private PropositionCluster cluster(List<Integer> members) {
        return PropositionCluster.of(members.stream().map(testimonies::get).toList());
    }
}
