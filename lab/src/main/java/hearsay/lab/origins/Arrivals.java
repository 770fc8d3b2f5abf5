// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import hearsay.claims.PropositionCluster;
import hearsay.claims.Testimony;
import hearsay.claims.Trace;
import hearsay.lab.scores.Figure;
import hearsay.truth.origins.Copy;
import hearsay.truth.origins.OriginGraph;
import hearsay.truth.origins.TextReuse;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What one new report costs: candidates by band keys, as a ledger would look them up, copies among these, and the graph of the
 * happening anew. Measured with a tenth of the press already there, with a third, and with all of it.
 */
final class Arrivals {

    private static final int NEW = 400;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Piece> pieces;

    Arrivals(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Milliseconds by the clock and of the processor: the median, and as its interval the range of 95 of 100 arrivals. */
    Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        int arriving = Math.min(NEW, pieces.size() / 2);
        List<Piece> arrivals = pieces.subList(pieces.size() - arriving, pieces.size());
        List<Piece> there = pieces.subList(0, pieces.size() - arriving);
        measure(there.subList(0, there.size() / 10), arrivals);
        for (int part : new int[] {10, 3, 1}) {
            List<Piece> kept = there.subList(there.size() - there.size() / part, there.size());
            double[][] measured = measure(kept, arrivals);
            figures.put("arrival_ms." + kept.size(), figure(measured[0]));
            figures.put("arrival_cpu_ms." + kept.size(), figure(measured[1]));
            figures.put("arrival_candidates." + kept.size(), figure(measured[2]));
        }
        return figures;
    }

    private static double[][] measure(List<Piece> there, List<Piece> arrivals) {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < there.size(); i++) {
            int place = i;
            TextReuse.bandKeys(there.get(i).trace())
                    .forEach(key -> index.computeIfAbsent(key, one -> new ArrayList<>(1))
                            .add(place));
        }
        double[][] measured = new double[3][arrivals.size()];
        for (int i = 0; i < arrivals.size(); i++) {
            long start = System.nanoTime();
            long spent = THREADS.getCurrentThreadCpuTime();
            measured[2][i] = arrive(arrivals.get(i), there, index);
            measured[1][i] = (THREADS.getCurrentThreadCpuTime() - spent) / 1e6;
            measured[0][i] = (System.nanoTime() - start) / 1e6;
        }
        return measured;
    }

    /** How many candidates there were. */
    private static int arrive(Piece arrival, List<Piece> there, Map<Long, List<Integer>> index) {
        List<Piece> candidates = TextReuse.bandKeys(arrival.trace()).stream()
                .flatMap(key -> index.getOrDefault(key, List.of()).stream())
                .distinct()
                .map(there::get)
                .toList();
        List<Trace> reports = candidates.stream().map(Piece::trace).toList();
        List<Copy> copies = TextReuse.of(arrival.trace(), reports);
        List<Testimony> testimonies = Stream.concat(
                        Stream.of(arrival), candidates.stream().filter(piece -> piece.family() == arrival.family()))
                .map(Piece::testimony)
                .toList();
        OriginGraph graph = OriginGraph.of(PropositionCluster.of(testimonies), copies, List.of());
        if (graph.origins().isEmpty()) {
            throw new IllegalStateException("a happening that is reported has an origin");
        }
        return candidates.size();
    }

    private static Figure figure(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Figure.Interval range =
                new Figure.Interval(sorted[sorted.length / 40], sorted[sorted.length - 1 - sorted.length / 40]);
        return new Figure(sorted[sorted.length / 2], Optional.of(range), OptionalDouble.empty());
    }
}
