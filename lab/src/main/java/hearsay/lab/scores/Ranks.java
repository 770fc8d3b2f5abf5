// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the right answers stood. With g answers scored higher and e others scored the same, the rank is g + 1 + e/2; beside
 * it, what it would be if ties were always broken in favour of the right answer, or against it. Not safe for use by several
 * threads.
 */
public final class Ranks {

    /** Reciprocal ranks are kept as so many parts of one, so that sums do not depend on their order. */
    private static final long ONE = 1_000_000_000;

    private static final int[] DEPTHS = {1, 3, 10};

    private long answers;
    private long reciprocal;
    private long optimistic;
    private long pessimistic;
    private final long[] hits = new long[DEPTHS.length];

    /** Counts one answer. */
    public void add(int higher, int same) {
        double average = higher + 1 + same / 2.0;
        answers++;
        reciprocal += Math.round(ONE / average);
        optimistic += Math.round((double) ONE / (higher + 1));
        pessimistic += Math.round((double) ONE / (higher + 1 + same));
        for (int i = 0; i < DEPTHS.length; i++) {
            hits[i] += average <= DEPTHS[i] ? ONE : 0;
        }
    }

    /** Counts what another has counted. */
    public void add(Ranks other) {
        answers += other.answers;
        reciprocal += other.reciprocal;
        optimistic += other.optimistic;
        pessimistic += other.pessimistic;
        for (int i = 0; i < DEPTHS.length; i++) {
            hits[i] += other.hits[i];
        }
    }

    /** As counts whose F1 is the figure of that name: mrr, hits1, hits3, hits10, mrr.optimistic, mrr.pessimistic. */
    public Map<String, Counts> counts() {
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put("mrr", share(reciprocal));
        for (int i = 0; i < DEPTHS.length; i++) {
            counts.put("hits" + DEPTHS[i], share(hits[i]));
        }
        counts.put("mrr.optimistic", share(optimistic));
        counts.put("mrr.pessimistic", share(pessimistic));
        return counts;
    }

    private Counts share(long right) {
        return new Counts(right, answers * ONE, answers * ONE);
    }
}
