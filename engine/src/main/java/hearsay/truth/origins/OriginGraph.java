// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.PropositionCluster;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who leans on whom among those who speak of one alleged happening, and on how many origins it rests.
 *
 * <p>Links carry the probability that two testimonies share their origin, and are taken as independent. Testimonies that are
 * linked with {@value #JOINS} or more, all reasons together, are one origin; the expected number of origins and the weights
 * take every link for what it is worth. A copy word for word leans on its original alone, with probability 1: adding it changes no
 * origin, no expectation and no weight, as long as nobody cites the copier.
 *
 * <p>The same for the same testimonies, copies and rulings in whatever order, bit for bit.
 */
public final class OriginGraph {

    /** From this probability on, two testimonies are counted as one origin. */
    static final double JOINS = 0.5;

    /** Share of what a copier has that it copied, the rest being its own: Dong, Berti-Equille and Srivastava 2009. */
    private static final double COPIED = 0.8;

    private final List<Testimony> members;
    private final List<Testimony> withdrawn;
    private final List<OriginLink> links;
    private final Map<TestimonyId, Integer> places = new HashMap<>();

    /** The place of what a testimony is a copy of, word for word; its own place if it is none. */
    private final int[] originals;

    private final Network network;
    private final List<Origin> origins;
    private final Map<TestimonyId, Double> weights = new HashMap<>();

    private OriginGraph(List<Testimony> members, List<Testimony> withdrawn, Collection<Copy> copies) {
        List<Voice> voices = members.stream().map(Voice::of).sorted(Voice.ORDER).toList();
        this.members = voices.stream().map(Voice::testimony).toList();
        this.withdrawn = withdrawn;
        for (int i = 0; i < this.members.size(); i++) {
            places.put(this.members.get(i).id(), i);
        }
        this.links = new OriginLinks(voices, new Linking(new Reused(copies))).all();
        this.originals = originals();
        this.network = network();
        int[] order = order();
        weigh(order);
        this.origins = Origins.of(voices, components(), order);
    }

    /**
     * The graph of a cluster.
     *
     * @param copies between reports of the cluster; others are not looked at
     * @param rulings of which those count that set reports or sources aside and were not taken back
     */
    public static OriginGraph of(PropositionCluster cluster, Collection<Copy> copies, Collection<Ruling> rulings) {
        Standing standing = new Standing(rulings);
        Map<Boolean, List<Testimony>> sorted =
                cluster.members().stream().collect(Collectors.partitioningBy(standing::withdrawn));
        return new OriginGraph(sorted.getOrDefault(false, List.of()), sorted.getOrDefault(true, List.of()), copies);
    }

    /** What counts, by time; within a report what has a source first. */
    public List<Testimony> members() {
        return members;
    }

    /** What persons have set aside, by time. */
    public List<Testimony> withdrawn() {
        return withdrawn;
    }

    /** Every link with its reason, in the order of {@link OriginLink#ORDER}. */
    public List<OriginLink> links() {
        return links;
    }

    /** The origins of all sides: for, against, neither; on each side the earliest root first. */
    public List<Origin> origins() {
        return origins;
    }

    /** The origins of one side, the earliest root first. */
    public List<Origin> origins(Side side) {
        return origins.stream().filter(origin -> origin.side() == side).toList();
    }

    /** In how many documents one side is taken. */
    public int reports(Side side) {
        return (int) members.stream()
                .filter(member -> Side.of(member.polarity()) == side)
                .map(Testimony::document)
                .distinct()
                .count();
    }

    /** How many independent origins a side is to be expected to have: 0 where nobody takes it, else at least 1. */
    public double expectedOrigins(Side side) {
        int[] of = members.stream()
                .filter(member -> Side.of(member.polarity()) == side)
                .mapToInt(member -> place(member.id()))
                .filter(place -> originals[place] == place)
                .toArray();
        return network.expectedComponents(of);
    }

    /** The same over all sides. */
    public double expectedOrigins() {
        return Arrays.stream(Side.values()).mapToDouble(this::expectedOrigins).sum();
    }

    /**
     * What of a testimony is probably its own: 1 for what leans on nothing, and for each further one the product of 1 −
     * 0.8 p over those before it that it shares an origin with by probability p; 0 for a copy word for word.
     *
     * @throws IllegalArgumentException if it is no member, or set aside
     */
    public double weight(TestimonyId testimony) {
        place(testimony);
        return weights.getOrDefault(testimony, 0.0);
    }

    /** The weights of one side, added up by time. */
    public double effectiveReports(Side side) {
        double sum = 0;
        for (Testimony member : members) {
            sum += Side.of(member.polarity()) == side ? weight(member.id()) : 0;
        }
        return sum;
    }

    /** The probability that two testimonies share their origin, by all direct links between them. */
    public double dependence(TestimonyId one, TestimonyId other) {
        int first = originals[place(one)];
        int second = originals[place(other)];
        return first == second ? 1 : network.together(first, second);
    }

    /** What is shown first: "9 reports, 1 origin", and for a contested happening the same for each side. */
    public String headline() {
        List<String> parts = new ArrayList<>();
        boolean several =
                Arrays.stream(Side.values()).filter(side -> reports(side) > 0).count() > 1;
        for (Side side : Side.values()) {
            if (reports(side) > 0) {
                String count = counted(reports(side), "report") + ", "
                        + counted(origins(side).size(), "origin");
                parts.add(several ? words(side) + ": " + count : count);
            }
        }
        return parts.isEmpty() ? "no report" : String.join("; ", parts);
    }

    private static String words(Side side) {
        return switch (side) {
            case FOR -> "for";
            case AGAINST -> "against";
            case NEITHER -> "neither";
        };
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private int place(TestimonyId testimony) {
        return Optional.ofNullable(places.get(testimony))
                .orElseThrow(() -> new IllegalArgumentException("not in this graph: testimony " + testimony));
    }

    private int[] originals() {
        int[] originals = IntStream.range(0, members.size()).toArray();
        links.stream()
                .filter(link -> link.probability() == 1)
                .forEach(link -> originals[place(link.from())] = place(link.to()));
        return originals;
    }

    /** Copies word for word stand apart in it: what is linked to them is linked to their originals. */
    private Network network() {
        Network made = new Network(members.size());
        for (OriginLink link : links) {
            int from = originals[place(link.from())];
            int to = originals[place(link.to())];
            if (from != to) {
                made.join(from, to, link.probability());
            }
        }
        return made;
    }

    private List<List<Integer>> components() {
        int[] own = IntStream.range(0, originals.length)
                .filter(place -> originals[place] == place)
                .toArray();
        return network.components(JOINS, own).stream()
                .map(component -> IntStream.range(0, originals.length)
                        .filter(place -> component.contains(originals[place]))
                        .boxed()
                        .toList())
                .toList();
    }

    /** Places so that what is leant on comes first, by time where that is open; where all lean in a ring, the earliest. */
    private int[] order() {
        int[] leansOn = new int[members.size()];
        Map<Integer, List<Integer>> leaning = new HashMap<>();
        links.stream()
                .map(link -> List.of(place(link.from()), place(link.to())))
                .distinct()
                .forEach(pair -> {
                    leansOn[pair.get(0)]++;
                    leaning.computeIfAbsent(pair.get(1), to -> new ArrayList<>())
                            .add(pair.get(0));
                });
        boolean[] done = new boolean[members.size()];
        int[] order = new int[members.size()];
        for (int i = 0; i < order.length; i++) {
            int next = next(done, leansOn);
            done[next] = true;
            order[i] = next;
            leaning.getOrDefault(next, List.of()).forEach(from -> leansOn[from]--);
        }
        return order;
    }

    private static int next(boolean[] done, int[] leansOn) {
        int earliest = -1;
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && leansOn[i] == 0) {
                return i;
            }
            earliest = !done[i] && earliest < 0 ? i : earliest;
        }
        return earliest;
    }

    private void weigh(int[] order) {
        int[] own =
                Arrays.stream(order).filter(place -> originals[place] == place).toArray();
        for (int i = 0; i < own.length; i++) {
            double weight = 1;
            for (int j = 0; j < i; j++) {
                weight *= 1 - COPIED * network.together(own[i], own[j]);
            }
            weights.put(members.get(own[i]).id(), weight);
        }
    }
}
