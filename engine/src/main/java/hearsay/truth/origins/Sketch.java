// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Fingerprint;
import hearsay.claims.Shingle;
import java.util.Arrays;
import java.util.List;

/** A fingerprint made ready for comparison: hashes in text order, and the same in order of size without repeats. */
record Sketch(List<Shingle> shingles, long[] sorted) {

    static Sketch of(Fingerprint fingerprint) {
        long[] sorted = fingerprint.shingles().stream()
                .mapToLong(Shingle::hash)
                .sorted()
                .distinct()
                .toArray();
        return new Sketch(fingerprint.shingles(), sorted);
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

    /** Whether at least so many shingles of a fingerprint are among these: cheaper than a sketch of it. */
    boolean meets(Fingerprint fingerprint, int least) {
        int met = 0;
        for (Shingle shingle : fingerprint.shingles()) {
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
