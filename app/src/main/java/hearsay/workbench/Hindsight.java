// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ClusterId;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.claims.Verdict;
import hearsay.clustering.Clusterer;
import hearsay.clustering.Rulings;
import hearsay.ledger.Bearing;
import hearsay.ledger.Filed;
import hearsay.ledger.Ledger;
import hearsay.ledger.Weighings;
import hearsay.text.DocumentId;
import hearsay.truth.SourceBook;
import hearsay.truth.Weighed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a ledger knew by the end of a day: clusters of the reports that were published and entered by then, weighed by the rulings that
 * were given by then. A ledger that did not exist yet on that day is looked at like an archive: whatever was published by then counts,
 * though it was entered later. A reading made by a later edition stands for the one that was made then. For one thread.
 */
final class Hindsight {

    private final Weighings index;
    private final Scales scales;
    private final Shelf shelf;
    private final Clusterer clusterer;
    private final LocalDate day;
    private final Set<DocumentId> unknown;
    private final List<Ruling> rulings;
    private final List<Ruling> later;

    private Hindsight(
            Weighings index,
            Scales scales,
            Shelf shelf,
            Clusterer clusterer,
            LocalDate day,
            Set<DocumentId> unknown,
            Collection<Ruling> all) {
        this.index = index;
        this.scales = scales;
        this.shelf = shelf;
        this.clusterer = clusterer;
        this.day = day;
        this.unknown = unknown;
        this.rulings = all.stream().filter(this::given).toList();
        this.later = all.stream().filter(ruling -> !given(ruling)).toList();
    }

    static Hindsight of(Ledger ledger, Scales scales, Shelf shelf, Clusterer clusterer, LocalDate day) {
        Weighings index = ledger.weighings();
        boolean kept = index.began().filter(began -> !began.isAfter(day)).isPresent();
        return new Hindsight(
                index, scales, shelf, clusterer, day, kept ? index.enteredAfter(day) : Set.of(), ledger.rulings());
    }

    private boolean given(Ruling ruling) {
        return !ruling.at().atOffset(ZoneOffset.UTC).toLocalDate().isAfter(day);
    }

    private boolean known(Testimony testimony) {
        return !testimony.published().toLocalDate().isAfter(day) && !unknown.contains(testimony.document());
    }

    /** What may bear on a question, weighed; in the order of ids. */
    List<Weighed> bearing(Bearing wanted) {
        return weighed(index.bearing(wanted));
    }

    /** Everything, weighed; in the order of ids. */
    List<Weighed> all() {
        return weighed(index.clusters(false, Integer.MAX_VALUE).stream()
                .map(row -> row.id())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<Weighed> weighed(Set<ClusterId> wanted) {
        SourceBook book = scales.book(rulings, this::known);
        return clusters(wanted).stream()
                .map(cluster -> scales.weigh(cluster, book, rulings))
                .sorted(Comparator.comparing(one -> one.cluster().id()))
                .toList();
    }

    private List<PropositionCluster> clusters(Set<ClusterId> wanted) {
        if (later.stream().anyMatch(this::merging)) {
            return clusterer.cluster(everything(), rulings);
        }
        Map<ClusterId, List<Testimony>> components = new TreeMap<>();
        List<PropositionCluster> whole = new ArrayList<>();
        Set<TestimonyId> ruledLater =
                later.stream().flatMap(ruling -> named(ruling).stream()).collect(Collectors.toSet());
        for (ClusterId id : wanted) {
            List<Filed> filed = index.cluster(id);
            List<Testimony> members = shelf.testimonies(filed);
            boolean touched = members.stream().anyMatch(one -> !known(one) || ruledLater.contains(one.id()));
            if (touched) {
                component(filed.get(0), components);
            } else {
                whole.add(PropositionCluster.of(members));
            }
        }
        return joined(whole, components, ruledLater);
    }

    /** What hangs together with what changed since, clustered as it was then; the rest as it stands. */
    private List<PropositionCluster> joined(
            List<PropositionCluster> whole, Map<ClusterId, List<Testimony>> components, Set<TestimonyId> ruledLater) {
        Map<TestimonyId, Testimony> apart = new LinkedHashMap<>();
        components.values().forEach(members -> members.forEach(one -> apart.put(one.id(), one)));
        if (apart.keySet().stream().anyMatch(ruledLater::contains)) {
            ruledLater.forEach(id -> shelf.testimonies(index.component(id)).forEach(one -> apart.put(one.id(), one)));
        }
        List<Testimony> then = apart.values().stream().filter(this::known).toList();
        return Stream.concat(
                        whole.stream()
                                .filter(cluster -> !apart.containsKey(
                                        cluster.members().get(0).id())),
                        then.isEmpty() ? Stream.empty() : clusterer.cluster(then, rulings).stream())
                .toList();
    }

    private void component(Filed member, Map<ClusterId, List<Testimony>> components) {
        components.computeIfAbsent(member.component(), any -> shelf.testimonies(index.component(member.id())));
    }

    private List<Testimony> everything() {
        return index.clusters(false, Integer.MAX_VALUE).stream()
                .flatMap(row -> shelf.testimonies(index.cluster(row.id())).stream())
                .filter(this::known)
                .toList();
    }

    /** Whether it makes two names one actor, or takes that back: then anything may have hung together otherwise. */
    private boolean merging(Ruling ruling) {
        return meant(ruling).filter(Verdict.Merge.class::isInstance).isPresent();
    }

    private List<TestimonyId> named(Ruling ruling) {
        return Rulings.named(
                ruling.id(), Stream.concat(rulings.stream(), later.stream()).toList());
    }

    private Optional<Verdict> meant(Ruling ruling) {
        if (ruling.verdict() instanceof Verdict.Undo undo) {
            return Stream.concat(rulings.stream(), later.stream())
                    .filter(one -> one.id().equals(undo.ruling()))
                    .findFirst()
                    .flatMap(this::meant);
        }
        return Optional.of(ruling.verdict());
    }
}
