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
import hearsay.ledger.Weighings;
import hearsay.text.DocumentId;
import hearsay.truth.Defaults;
import hearsay.truth.SourceBook;
import hearsay.truth.SourceGrade;
import hearsay.truth.Weighed;
import hearsay.truth.Weighing;
import hearsay.truth.origins.Copy;
import hearsay.truth.origins.Reuse;
import hearsay.truth.origins.Side;
import hearsay.truth.origins.TextReuse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Weighs what a ledger holds, and keeps its indexes of weighing: takes in readings that are new to them, weighs again what a
 * ruling touches, and says of one cluster all it comes to. What is not touched is not looked at. For one thread.
 */
final class Scales {

    private final Ledger ledger;
    private final Weighings index;
    private final Shelf shelf;
    private final Clusterer clusterer;
    private final Weighing weighing;

    Scales(Ledger ledger) {
        this.ledger = ledger;
        this.index = ledger.weighings();
        this.shelf = new Shelf(ledger);
        this.clusterer = Clusterer.of(Edition.bundledText(Clusterer.WEIGHTS));
        this.weighing = Weighing.of(
                Defaults.parse(Edition.bundledText(Defaults.VOICES), Edition.bundledText(Defaults.SETTINGS)));
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
        Map<TestimonyId, Testimony> fresh = new LinkedHashMap<>();
        Map<DocumentId, Set<Long>> bands = new HashMap<>();
        for (DocumentId document : pending) {
            Report report = shelf.report(document);
            report.testimonies().forEach(testimony -> fresh.put(testimony.id(), testimony));
            bands.put(document, TextReuse.bandKeys(report.fingerprint()));
        }
        Around around = new Around(index, shelf, Set.copyOf(pending));
        // What hung together with an older reading of the same documents may hang together no more.
        pending.stream()
                .flatMap(document -> index.document(document).stream())
                .forEach(before -> around.component(before.id()).forEach(member -> fresh.put(member.id(), member)));
        file(bands, clusterer.add(fresh.values(), around, rulings), rulings);
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
            file(Map.of(), clusterer.again(named, new Around(index, shelf, Set.of()), rulings), rulings);
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
        Rulings.named(ruling.id(), rulings).forEach(id -> clusterOf(id).ifPresent(touched::add));
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
            return clusterOf(credibility.testimony()).map(Set::of).orElse(Set.of());
        }
        if (verdict instanceof Verdict.Outcome outcome) {
            return clusterOf(outcome.testimony()).map(this::ofItsSources).orElse(Set.of());
        }
        return Set.of();
    }

    /** An outcome is one more entry in the record of each of its sources, wherever they speak. */
    private Set<ClusterId> ofItsSources(ClusterId cluster) {
        Set<ClusterId> all = new TreeSet<>(Set.of(cluster));
        members(cluster).members().stream()
                .flatMap(member -> member.chain().links().stream())
                .map(Link::source)
                .map(Source::label)
                .distinct()
                .forEach(label -> all.addAll(index.clustersOf(label)));
        return all;
    }

    private void weighAgain(Set<ClusterId> clusters, List<Ruling> rulings) {
        SourceBook book = book(rulings);
        List<Weighed> weighed = clusters.stream()
                .map(this::members)
                .map(cluster -> weigh(cluster, book, rulings))
                .toList();
        index.weigh(
                weighed.stream().map(Scales::row).toList(),
                weighed.stream().map(Briefs::of).toList(),
                weighed.stream().map(Parts::of).toList());
    }

    private void file(Map<DocumentId, Set<Long>> bands, List<Component> components, List<Ruling> rulings) {
        SourceBook book = book(rulings);
        Map<Filed, Set<String>> testimonies = new HashMap<>();
        List<ClusterRow> rows = new ArrayList<>();
        List<ClusterBrief> briefs = new ArrayList<>();
        List<ClusterParts> parts = new ArrayList<>();
        for (Component component : components) {
            List<Copy> copies = copies(component.members());
            for (PropositionCluster cluster : component.clusters()) {
                Weighed weighed = weighing.weigh(cluster, copies, book, rulings);
                rows.add(row(weighed));
                briefs.add(Briefs.of(weighed));
                parts.add(Parts.of(weighed));
                cluster.members()
                        .forEach(member -> testimonies.put(
                                new Filed(member.id(), member.document(), cluster.id(), component.id()),
                                Blocking.keys(member)));
            }
        }
        index.file(new Filing(bands, testimonies, rows, briefs, parts));
    }

    /** All that a cluster comes to. */
    Weighed weigh(ClusterId id) {
        List<Ruling> rulings = ledger.rulings();
        return weigh(members(id), book(rulings), rulings);
    }

    /** What was known by the end of a day. */
    Hindsight hindsight(LocalDate day) {
        return Hindsight.of(ledger, this, shelf, clusterer, day);
    }

    /** What a cluster comes to by some rulings. */
    Weighed weigh(PropositionCluster cluster, SourceBook book, Collection<Ruling> rulings) {
        return weighing.weigh(cluster, copies(cluster.members()), book, rulings);
    }

    /** How a cluster would stand if a person ruled so. Nothing is entered. */
    ClusterRow supposing(ClusterId id, Verdict verdict) {
        List<Ruling> rulings = new ArrayList<>(ledger.rulings());
        Instant after =
                rulings.stream().map(Ruling::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        rulings.add(Ruling.of("nobody", after.plusMillis(1), verdict, ""));
        return row(weigh(members(id), book(rulings), rulings));
    }

    /** How reliable a source has been, by the outcomes that persons ruled. */
    SourceGrade grade(String source) {
        return weighing.grade(source, book(ledger.rulings()));
    }

    Optional<ClusterId> clusterOf(TestimonyId testimony) {
        return index.component(testimony).stream()
                .filter(filed -> filed.id().equals(testimony))
                .map(Filed::cluster)
                .findFirst();
    }

    PropositionCluster members(ClusterId id) {
        return PropositionCluster.of(
                index.cluster(id).stream().map(shelf::testimony).toList());
    }

    private SourceBook book(Collection<Ruling> rulings) {
        return book(rulings, any -> true);
    }

    /** What the outcomes that persons ruled say of the sources. @param known which testimonies are looked at */
    SourceBook book(Collection<Ruling> rulings, Predicate<Testimony> known) {
        Map<ClusterId, Boolean> outcomes = new LinkedHashMap<>();
        for (Ruling ruling : Rulings.standing(rulings)) {
            if (ruling.verdict() instanceof Verdict.Outcome outcome) {
                clusterOf(outcome.testimony()).ifPresent(cluster -> outcomes.put(cluster, outcome.happened()));
            }
        }
        List<SourceBook.Settled> settled = new ArrayList<>();
        outcomes.forEach((cluster, happened) -> {
            List<Testimony> members =
                    members(cluster).members().stream().filter(known).toList();
            if (!members.isEmpty()) {
                settled.add(new SourceBook.Settled(PropositionCluster.of(members), happened));
            }
        });
        return SourceBook.of(settled);
    }

    private List<Copy> copies(List<Testimony> members) {
        return Reuse.among(members.stream()
                .map(Testimony::document)
                .distinct()
                .map(shelf::report)
                .toList());
    }

    /** The words that a report shares with others, those with most in common first. */
    List<Copy> copies(DocumentId document) {
        Report report = shelf.report(document);
        Set<Long> bands = TextReuse.bandKeys(report.fingerprint());
        return index.resembling(bands).stream()
                .filter(other -> !other.equals(document))
                .map(shelf::report)
                .flatMap(other -> TextReuse.between(report, other).stream())
                .sorted(Comparator.comparingDouble(Copy::share).reversed().thenComparing(Copy.ORDER))
                .toList();
    }

    private static Set<ClusterId> clusters(List<Filed> filed) {
        return filed.stream().map(Filed::cluster).collect(Collectors.toCollection(TreeSet::new));
    }

    private static ClusterRow row(Weighed weighed) {
        PropositionCluster cluster = weighed.cluster();
        return new ClusterRow(
                cluster.id(),
                weighed.contested(),
                cluster.members().get(cluster.members().size() - 1).published().toInstant(),
                weighed.reports(),
                Stream.of(Side.FOR, Side.AGAINST)
                        .mapToInt(side -> weighed.origins().origins(side).size())
                        .sum(),
                weighed.credence().odds().bits(),
                weighed.grade().credibility());
    }
}
