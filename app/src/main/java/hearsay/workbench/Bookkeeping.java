// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ClusterId;
import hearsay.claims.Link;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Report;
import hearsay.claims.Ruling;
import hearsay.claims.Source;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.claims.Trace;
import hearsay.claims.Verdict;
import hearsay.clustering.Blocking;
import hearsay.clustering.Clusterer;
import hearsay.clustering.Component;
import hearsay.clustering.Rulings;
import hearsay.knowledge.Edition;
import hearsay.ledger.ClusterBrief;
import hearsay.ledger.ClusterParts;
import hearsay.ledger.ClusterRow;
import hearsay.ledger.Filed;
import hearsay.ledger.Filing;
import hearsay.ledger.Ledger;
import hearsay.ledger.TakenIn;
import hearsay.ledger.Weighings;
import hearsay.text.DocumentId;
import hearsay.truth.SourceBook;
import hearsay.truth.Weighed;
import hearsay.truth.origins.TextReuse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps a ledger's indexes of weighing: takes in readings that are new to them, and weighs again what a ruling touches. What is not
 * touched is not looked at. For one thread.
 */
final class Bookkeeping {

    private final Ledger ledger;
    private final Weighings index;
    private final Shelf shelf;
    private final Clusterer clusterer;
    private final Scales scales;

    Bookkeeping(Ledger ledger) {
        this.ledger = ledger;
        this.index = ledger.weighings();
        this.shelf = new Shelf(ledger);
        this.clusterer = Clusterer.of(Edition.bundledText(Clusterer.WEIGHTS));
        this.scales = new Scales(ledger, shelf, clusterer);
    }

    /** What says of one cluster all it comes to. */
    Scales scales() {
        return scales;
    }

    /** Takes in every reading that is not weighed yet. @return how many */
    int takeIn() {
        List<DocumentId> pending = index.pending();
        if (!pending.isEmpty()) {
            takeIn(pending);
        }
        return pending.size();
    }

    private void takeIn(List<DocumentId> pending) {
        List<Ruling> rulings = ledger.rulings();
        List<TakenIn> taken = new ArrayList<>();
        Map<TestimonyId, Testimony> fresh = new LinkedHashMap<>();
        for (DocumentId document : pending) {
            TakenIn report = takenIn(shelf.report(document));
            taken.add(report);
            report.testimonies().keySet().forEach(testimony -> fresh.put(testimony.id(), testimony));
        }
        Around around = new Around(index, shelf, Set.copyOf(pending));
        // What hung together with an older reading of the same documents may hang together no more.
        pending.stream()
                .flatMap(document -> index.document(document).stream())
                .forEach(before -> around.component(before.id()).forEach(member -> fresh.put(member.id(), member)));
        List<Component> components = clusterer.add(fresh.values(), around, rulings);
        file(taken, settled(around, Set.copyOf(pending), List.of()), components, rulings);
    }

    private static TakenIn takenIn(Report report) {
        // One claim may name one happening twice by one trigger; the first stands.
        Map<TestimonyId, Testimony> told = new LinkedHashMap<>();
        report.testimonies().forEach(testimony -> told.putIfAbsent(testimony.id(), testimony));
        Trace trace = report.trace();
        return new TakenIn(
                trace,
                TextReuse.bandKeys(trace),
                told.values().stream().collect(Collectors.toMap(Function.identity(), Blocking::keys)));
    }

    /** Does what a ruling asks for that was entered just now. */
    void ruled(Ruling ruling) {
        List<Ruling> rulings = ledger.rulings();
        Verdict verdict = meant(ruling, rulings);
        List<TestimonyId> named = Rulings.named(ruling.id(), rulings);
        if (verdict instanceof Verdict.Merge) {
            index.clear();
            takeIn();
        } else if (!named.isEmpty()) {
            Around around = new Around(index, shelf, Set.of());
            List<Component> components = clusterer.again(named, around, rulings);
            file(List.of(), settled(around, Set.of(), named), components, rulings);
        } else {
            weighAgain(touched(verdict), rulings);
        }
    }

    /** Of one that takes another back, the other's verdict. */
    private static Verdict meant(Ruling ruling, Collection<Ruling> rulings) {
        if (ruling.verdict() instanceof Verdict.Undo undo) {
            return rulings.stream()
                    .filter(one -> one.id().equals(undo.ruling()))
                    .findFirst()
                    .map(one -> meant(one, rulings))
                    .orElse(ruling.verdict());
        }
        return ruling.verdict();
    }

    /** The clusters that lean on what a ruling is about, entered or not. */
    Set<ClusterId> touched(Ruling ruling) {
        List<Ruling> rulings =
                Stream.concat(ledger.rulings().stream(), Stream.of(ruling)).toList();
        Set<ClusterId> touched = new TreeSet<>(touched(meant(ruling, rulings)));
        Rulings.named(ruling.id(), rulings).forEach(id -> scales.clusterOf(id).ifPresent(touched::add));
        return touched;
    }

    private Set<ClusterId> touched(Verdict verdict) {
        if (verdict instanceof Verdict.WithdrawReport withdrawn) {
            return clusters(index.document(withdrawn.document()));
        }
        if (verdict instanceof Verdict.WithdrawSource withdrawn) {
            return index.clustersOf(withdrawn.label());
        }
        if (verdict instanceof Verdict.Reliability reliability) {
            return index.clustersOf(reliability.label());
        }
        if (verdict instanceof Verdict.Credibility credibility) {
            return scales.clusterOf(credibility.testimony()).map(Set::of).orElse(Set.of());
        }
        if (verdict instanceof Verdict.Outcome outcome) {
            return scales.clusterOf(outcome.testimony()).map(this::ofItsSources).orElse(Set.of());
        }
        return Set.of();
    }

    /** An outcome is one more entry in the record of each of its sources, wherever they speak. */
    private Set<ClusterId> ofItsSources(ClusterId cluster) {
        Set<ClusterId> all = new TreeSet<>(Set.of(cluster));
        scales.members(cluster).members().stream()
                .flatMap(member -> member.chain().links().stream())
                .map(Link::source)
                .map(Source::label)
                .distinct()
                .forEach(label -> all.addAll(index.clustersOf(label)));
        return all;
    }

    private void weighAgain(Set<ClusterId> clusters, List<Ruling> rulings) {
        SourceBook book = scales.book(rulings);
        List<Weighed> weighed = clusters.stream()
                .map(scales::members)
                .map(cluster -> scales.weigh(cluster, book, rulings))
                .toList();
        index.weigh(rows(weighed), briefs(weighed), parts(weighed));
    }

    /** @param settled what comes to the same as before if it stands together again */
    private void file(
            List<TakenIn> taken, Set<Set<TestimonyId>> settled, List<Component> components, List<Ruling> rulings) {
        SourceBook book = scales.book(rulings);
        Map<DocumentId, Trace> entering = new TreeMap<>();
        taken.forEach(report -> entering.put(report.trace().document(), report.trace()));
        List<Filed> standing = components.stream().flatMap(Bookkeeping::filed).toList();
        List<Weighed> weighed = components.stream()
                .flatMap(component -> component.clusters().stream())
                .filter(cluster -> !settled.contains(ids(cluster)))
                .map(cluster -> scales.weigh(cluster, entering, book, rulings))
                .toList();
        index.file(new Filing(taken, standing, rows(weighed), briefs(weighed), parts(weighed)));
        taken.forEach(shelf::lay);
    }

    /** What stood together before, but for what is entering and the clusters of what a ruling names. */
    private static Set<Set<TestimonyId>> settled(
            Around around, Set<DocumentId> entering, Collection<TestimonyId> named) {
        return around.met().values().stream()
                .filter(cluster -> cluster.stream()
                        .noneMatch(one -> entering.contains(one.document()) || named.contains(one.id())))
                .map(cluster -> cluster.stream().map(Filed::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<TestimonyId> ids(PropositionCluster cluster) {
        return cluster.members().stream().map(Testimony::id).collect(Collectors.toSet());
    }

    private static Stream<Filed> filed(Component component) {
        return component.clusters().stream()
                .flatMap(cluster -> cluster.members().stream()
                        .map(member -> new Filed(member.id(), member.document(), cluster.id(), component.id())));
    }

    private static List<ClusterRow> rows(List<Weighed> weighed) {
        return weighed.stream().map(Scales::row).toList();
    }

    private static List<ClusterBrief> briefs(List<Weighed> weighed) {
        return weighed.stream().map(Briefs::of).toList();
    }

    private static List<ClusterParts> parts(List<Weighed> weighed) {
        return weighed.stream().map(Parts::of).toList();
    }

    private static Set<ClusterId> clusters(List<Filed> filed) {
        return filed.stream().map(Filed::cluster).collect(Collectors.toCollection(TreeSet::new));
    }
}
