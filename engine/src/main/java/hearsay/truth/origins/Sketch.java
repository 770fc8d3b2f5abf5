// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Shingle;
import hearsay.claims.Trace;
import java.util.Arrays;
import java.util.List;

/** The words of a report made ready for comparison: hashes in text order, and the same in order of size without repeats. */
record Sketch(List<Shingle> shingles, long[] sorted) {

    static Sketch of(Trace trace) {
        long[] sorted = trace.shingles().stream()
                .mapToLong(Shingle::hash)
                .sorted()
                .distinct()
                .toArray();
        return new Sketch(trace.shingles(), sorted);
    }

    /** How many different shingles both hold. */
    int shared(Sketch other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < sorted.length && there < other.sorted.length) {
            int order = Long.compare(sorted[here], other.sorted[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    boolean holds(long hash) {
        return Arrays.binarySearch(sorted, hash) >= 0;
    }

    /** Whether at least so many shingles of a report are among these: cheaper than a sketch of it. */
    boolean meets(Trace trace, int least) {
        int met = 0;
        for (Shingle shingle : trace.shingles()) {
            met += holds(shingle.hash()) ? 1 : 0;
        }
        return met >= least;
    }

    int size() {
        return sorted.length;
    }

    long hash(int index) {
        return shingles.get(index).hash();
    }
}
