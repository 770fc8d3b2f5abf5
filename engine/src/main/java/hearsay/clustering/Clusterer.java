// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.PropositionCluster;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.claims.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts testimonies together that speak of the same alleged happening (codebook, section 8). The answer depends on the
 * testimonies and the rulings only, not on their order, nor on whether they came at once or one after the other. Built
 * once; serves any number of threads.
 */
public final class Clusterer {

    /** Name of the file of weights among those of the edition. */
    public static final String WEIGHTS = "clustering/weights.tsv";

    private final Comparison comparison;

    private Clusterer(Comparison comparison) {
        this.comparison = comparison;
    }

    /** @param weights the text of the edition's file {@link #WEIGHTS} */
    public static Clusterer of(String weights) {
        return new Clusterer(Comparison.of(weights));
    }

    /** How two testimonies compare, with reasons. */
    public Comparison comparison() {
        return comparison;
    }

    /** All clusters, by their earliest member, earliest first; every testimony is in one of them. */
    public List<PropositionCluster> cluster(Collection<Testimony> testimonies, Collection<Ruling> rulings) {
        return components(testimonies, rulings).stream()
                .flatMap(component -> component.clusters().stream())
                .sorted(Component.BY_TIME)
                .toList();
    }

    /** The same clusters, by what hangs together: a store keeps these, so that new testimonies cost little. */
    public List<Component> components(Collection<Testimony> testimonies, Collection<Ruling> rulings) {
        Job job = new Job(comparison, testimonies, Rulings.of(rulings));
        return job.components();
    }

    /**
     * Takes new testimonies in. The answer is every component that one of them belongs to; they stand for all components
     * that their members were in before, and the others stay what they are.
     *
     * @param known what was clustered before, by the same rulings
     */
    public List<Component> add(Collection<Testimony> fresh, Neighbourhood known, Collection<Ruling> rulings) {
        SortedSet<String> keys = new TreeSet<>();
        fresh.forEach(testimony -> keys.addAll(Blocking.keys(testimony)));
        Map<TestimonyId, Testimony> around = new TreeMap<>();
        known.sharing(keys).forEach(testimony -> around.put(testimony.id(), testimony));
        fresh.forEach(testimony -> ruled(testimony.id(), rulings)
                .flatMap(id -> known.component(id).stream())
                .forEach(other -> around.put(other.id(), other)));
        Map<TestimonyId, Testimony> touched =
                new Contact(comparison, fresh, Rulings.of(rulings)).touched(around.values(), known);
        return components(touched.values(), rulings);
    }

    /**
     * Clusters anew what hangs together with some testimonies: those that a new ruling about sameness names, or one that
     * was taken back.
     *
     * @param known what was clustered before
     * @param rulings all of them, the new one too
     */
    public List<Component> again(Collection<TestimonyId> named, Neighbourhood known, Collection<Ruling> rulings) {
        Map<TestimonyId, Testimony> touched = new HashMap<>();
        named.forEach(id -> known.component(id).forEach(testimony -> touched.put(testimony.id(), testimony)));
        return components(touched.values(), rulings);
    }

    /** Whom a ruling holds a testimony to be the same as. */
    private static Stream<TestimonyId> ruled(TestimonyId id, Collection<Ruling> rulings) {
        List<TestimonyId> found = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (ruling.verdict() instanceof Verdict.Same same) {
                Optional.of(same.other()).filter(other -> same.one().equals(id)).ifPresent(found::add);
                Optional.of(same.one()).filter(one -> same.other().equals(id)).ifPresent(found::add);
            }
        }
        return found.stream();
    }
}
