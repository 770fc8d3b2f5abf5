// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import hearsay.claims.Explanation;
import hearsay.claims.LogOdds;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.TestimonyId;
import hearsay.claims.Verdict;
import hearsay.clustering.Contradictions;
import hearsay.clustering.Rulings;
import hearsay.truth.origins.Copy;
import hearsay.truth.origins.Origin;
import hearsay.truth.origins.OriginGraph;
import hearsay.truth.origins.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weighs clusters: on how many origins each rests, what stands against what, how likely it is and why. Built once; serves any
 * number of threads.
 */
public final class Weighing {

    private final Defaults defaults;

    private Weighing(Defaults defaults) {
        this.defaults = defaults;
    }

    public static Weighing of(Defaults defaults) {
        return new Weighing(defaults);
    }

    /**
     * What a cluster comes to. The same for the same cluster, whatever the order of copies and rulings.
     *
     * @param copies among the reports of the cluster; others are not looked at
     * @param book what is known of the sources
     * @param rulings all of them: those count that bear on this cluster and were not taken back
     */
    public Weighed weigh(
            PropositionCluster cluster, Collection<Copy> copies, SourceBook book, Collection<Ruling> rulings) {
        List<Ruling> bearing = Rulings.standing(rulings).stream()
                .filter(ruling -> bears(ruling.verdict(), cluster))
                .toList();
        OriginGraph graph = OriginGraph.of(cluster, copies, rulings);
        Parties parties = Parties.of(graph.members());
        return new Weighed(
                cluster,
                graph,
                Contradictions.in(cluster),
                Contradictions.numbers(cluster),
                credence(graph, parties, book, bearing),
                Grading.propose(graph, parties),
                bearing);
    }

    /** How reliable a source has been, on claims of all kinds. */
    public SourceGrade grade(String label, SourceBook book) {
        return SourceGrade.of(book.record(label), defaults.setting("record.least"));
    }

    private Credence credence(OriginGraph graph, Parties parties, SourceBook book, List<Ruling> bearing) {
        Map<TestimonyId, Word> words = new HashMap<>();
        graph.members().forEach(member -> words.put(member.id(), Word.of(member, parties, defaults, book)));
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf(defaults.setting("prior"), "bits", "before anybody speaks: even odds", List.of()));
        for (Side side : List.of(Side.FOR, Side.AGAINST)) {
            graph.origins(side).forEach(origin -> parts.add(weight(origin, graph, words)));
        }
        bearing.forEach(ruling -> outcome(ruling, parts));
        Explanation sum = Explanation.sum("bits", "log-odds that it is so", parts);
        boolean calibrated = words.values().stream().anyMatch(Word::calibrated);
        return new Credence(new LogOdds(sum.value()), sum, calibrated);
    }

    /** The root's word counts whole, each further one for what of it is its own. */
    private static Explanation weight(Origin origin, OriginGraph graph, Map<TestimonyId, Word> words) {
        List<Explanation> parts = new ArrayList<>();
        for (TestimonyId member : origin.members()) {
            Word word = words.get(member);
            if (word != null) {
                parts.add(share(word, graph.weight(member)));
            }
        }
        String reports = origin.reports() == 1 ? "1 report" : origin.reports() + " reports";
        return Explanation.sum("bits", "one origin, " + reports + ": " + origin.source(), parts);
    }

    private static Explanation share(Word word, double own) {
        Explanation because = word.because();
        if (own == 1) {
            return because;
        }
        String says = own == 0
                ? "a copy, which adds nothing: " + because.says()
                : String.format(Locale.ROOT, "%.2f of it its own: %s", own, because.says());
        return Explanation.leaf(word.bits() * own, "bits", says, because.citations());
    }

    private void outcome(Ruling ruling, List<Explanation> parts) {
        if (ruling.verdict() instanceof Verdict.Outcome outcome) {
            double bits = defaults.setting("outcome") * (outcome.happened() ? 1 : -1);
            String says =
                    "ruled by " + ruling.analyst() + ": it " + (outcome.happened() ? "happened" : "did not happen");
            parts.add(Explanation.leaf(bits, "bits", says, List.of()));
        }
    }

    /** Whether a ruling is about this cluster, its reports or its sources. */
    private static boolean bears(Verdict verdict, PropositionCluster cluster) {
        Set<TestimonyId> members = cluster.members().stream().map(Testimony::id).collect(Collectors.toSet());
        if (verdict instanceof Verdict.Same same) {
            return members.contains(same.one()) || members.contains(same.other());
        }
        if (verdict instanceof Verdict.Different different) {
            return members.contains(different.one()) || members.contains(different.other());
        }
        if (verdict instanceof Verdict.WithdrawReport withdrawn) {
            return cluster.members().stream()
                    .anyMatch(member -> member.document().equals(withdrawn.document()));
        }
        if (verdict instanceof Verdict.WithdrawSource withdrawn) {
            return speaks(withdrawn.label(), cluster);
        }
        if (verdict instanceof Verdict.Reliability reliability) {
            return speaks(reliability.label(), cluster);
        }
        if (verdict instanceof Verdict.Outcome outcome) {
            return members.contains(outcome.testimony());
        }
        return verdict instanceof Verdict.Credibility credibility && members.contains(credibility.testimony());
    }

    private static boolean speaks(String label, PropositionCluster cluster) {
        return cluster.members().stream()
                .flatMap(member -> member.chain().links().stream())
                .anyMatch(link -> link.source().label().equals(label));
    }
}
