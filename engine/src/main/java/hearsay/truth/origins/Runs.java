// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maximal runs of shingles that stand in two sketches in the same order, in the order of the one. */
final class Runs {

    /** Shingles of a run; the first is at these places. */
    record Run(int of, int from, int length) {}

    private final Sketch of;
    private final Sketch from;

    Runs(Sketch of, Sketch from) {
        this.of = of;
        this.from = from;
    }

    /** The longest run at each place; of equal ones the first. What a run has used is not used by another. */
    List<Run> all() {
        Map<Long, List<Integer>> places = places();
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < of.shingles().size()) {
            Run best = new Run(at, 0, 0);
            for (int place : places.getOrDefault(of.hash(at), List.of())) {
                int length = length(at, place);
                best = length > best.length() ? new Run(at, place, length) : best;
            }
            if (best.length() > 0) {
                runs.add(best);
            }
            at += Math.max(1, best.length());
        }
        return runs;
    }

    Span ofSpan(Run run) {
        return span(of, run.of(), run.length());
    }

    Span fromSpan(Run run) {
        return span(from, run.from(), run.length());
    }

    private static Span span(Sketch sketch, int start, int length) {
        return sketch.shingles()
                .get(start)
                .at()
                .cover(sketch.shingles().get(start + length - 1).at());
    }

    private Map<Long, List<Integer>> places() {
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < from.shingles().size(); i++) {
            if (of.holds(from.hash(i))) {
                places.computeIfAbsent(from.hash(i), hash -> new ArrayList<>()).add(i);
            }
        }
        return places;
    }

    private int length(int start, int place) {
        int length = 0;
        while (start + length < of.shingles().size()
                && place + length < from.shingles().size()
                && of.hash(start + length) == from.hash(place + length)) {
            length++;
        }
        return length;
    }
}
