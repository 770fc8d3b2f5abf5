// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import hearsay.claims.ClusterId;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.claims.Trace;
import hearsay.claims.Verdict;
import hearsay.clustering.Clusterer;
import hearsay.clustering.Rulings;
import hearsay.knowledge.Edition;
import hearsay.ledger.ClusterRow;
import hearsay.ledger.Filed;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says of what a ledger holds all it comes to. For one thread. */
final class Scales {

    private final Ledger ledger;
    private final Weighings index;
    private final Shelf shelf;
    private final Clusterer clusterer;
    private final Weighing weighing;

    Scales(Ledger ledger, Shelf shelf, Clusterer clusterer) {
        this.ledger = ledger;
        this.index = ledger.weighings();
        this.shelf = shelf;
        this.clusterer = clusterer;
        this.weighing = Weighing.of(
                Defaults.parse(Edition.bundledText(Defaults.VOICES), Edition.bundledText(Defaults.SETTINGS)));
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
        return weigh(cluster, Map.of(), book, rulings);
    }

    /** @param entering the traces of reports that are not filed yet */
    Weighed weigh(
            PropositionCluster cluster, Map<DocumentId, Trace> entering, SourceBook book, Collection<Ruling> rulings) {
        return weighing.weigh(cluster, copies(cluster.members(), entering), book, rulings);
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
        return PropositionCluster.of(shelf.testimonies(index.cluster(id)));
    }

    SourceBook book(Collection<Ruling> rulings) {
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

    private List<Copy> copies(List<Testimony> members, Map<DocumentId, Trace> entering) {
        Set<DocumentId> filed = new TreeSet<>();
        Map<DocumentId, Trace> traces = new TreeMap<>();
        for (Testimony member : members) {
            Trace trace = entering.get(member.document());
            if (trace == null) {
                filed.add(member.document());
            } else {
                traces.put(trace.document(), trace);
            }
        }
        shelf.traces(filed).forEach(trace -> traces.put(trace.document(), trace));
        return Reuse.among(traces.values());
    }

    /** The words that a report shares with others, those with most in common first. */
    List<Copy> copies(DocumentId document) {
        Trace trace = shelf.report(document).trace();
        Set<DocumentId> others = new TreeSet<>(index.resembling(TextReuse.bandKeys(trace)));
        others.remove(document);
        return shelf.traces(others).stream()
                .flatMap(other -> TextReuse.between(trace, other).stream())
                .sorted(Comparator.comparingDouble(Copy::share).reversed().thenComparing(Copy.ORDER))
                .toList();
    }

    static ClusterRow row(Weighed weighed) {
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
