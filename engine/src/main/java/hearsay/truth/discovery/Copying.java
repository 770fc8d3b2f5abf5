// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who copies whom, by what they share. For a pair and a fact on which both spoke, independent sources agree with the product of
 * their probabilities, while a copier repeats with probability {@value #SHARE} whatever the other says (X. L. Dong, L.
 * Berti-Equille, D. Srivastava: Integrating conflicting data, PVLDB 2009). Both copying nothing and copying everything are left
 * possible, so no single fact decides.
 */
final class Copying {

    /** Share of its votes that a copier copies. */
    static final double SHARE = 0.8;

    private static final int LEAST_FACTS = 2;

    /** What speaks for and against a pair: log of the likelihood ratio, and counts for the reason. */
    private static final class Tally {
        private double logRatio;
        private double sharedTrue;
        private double sharedFalse;
        private double different;
    }

    private final List<String> sources;
    private final DependencePrior prior;
    private final Map<Long, Tally> tallies = new HashMap<>();
    private final Map<Long, Double> probabilities = new HashMap<>();

    Copying(List<String> sources, DependencePrior prior) {
        this.sources = sources;
        this.prior = prior;
    }

    private static long key(int one, int other) {
        return one < other ? (long) one << 32 | other : (long) other << 32 | one;
    }

    /** Forgets what was counted, not what was concluded. */
    void begin() {
        tallies.clear();
    }

    /**
     * The two say the same of a fact.
     *
     * @param probability with which the likelier of the two would say so unprompted
     * @param share how far the fact is as assumed in this probability: each state of it is added with its own share
     * @param right whether what they say is then true
     */
    void agree(int one, int other, double probability, double share, boolean right) {
        Tally tally = tallies.computeIfAbsent(key(one, other), pair -> new Tally());
        tally.logRatio += share * StrictMath.log(1 - SHARE + SHARE / probability);
        if (right) {
            tally.sharedTrue += share;
        } else {
            tally.sharedFalse += share;
        }
    }

    /** The two contradict one another. */
    void differ(int one, int other) {
        Tally tally = tallies.computeIfAbsent(key(one, other), pair -> new Tally());
        tally.logRatio += StrictMath.log(1 - SHARE);
        tally.different += 1;
    }

    /** Draws the conclusions from what was counted since {@link #begin}. */
    void conclude() {
        probabilities.clear();
        tallies.forEach((pair, tally) -> {
            double before = prior.between(sources.get((int) (pair >>> 32)), sources.get((int) (long) pair));
            probabilities.put(pair, posterior(before, tally));
        });
    }

    private static double posterior(double before, Tally tally) {
        boolean few = tally.sharedTrue + tally.sharedFalse + tally.different < LEAST_FACTS;
        if (before <= 0 || before >= 1 || few) {
            return before;
        }
        return 1 / (1 + (1 - before) / before * StrictMath.exp(-tally.logRatio));
    }

    /** The probability that one copies the other. */
    double between(int one, int other) {
        Double known = probabilities.get(key(one, other));
        return known == null ? prior.between(sources.get(one), sources.get(other)) : known;
    }

    /** How much of a further vote is news when others have voted alike before it. */
    double independence(int source, int[] before, int count) {
        double independence = 1;
        for (int i = 0; i < count; i++) {
            independence *= 1 - SHARE * between(source, before[i]);
        }
        return independence;
    }

    /** The pairs that are dependent with at least this probability, the surest first. */
    List<Dependence> atLeast(double least) {
        List<Dependence> found = new ArrayList<>();
        tallies.forEach((pair, tally) -> {
            double probability = probabilities.getOrDefault(pair, 0.0);
            if (probability >= least) {
                String first = sources.get((int) (pair >>> 32));
                String second = sources.get((int) (long) pair);
                found.add(new Dependence(
                        first, second, probability, tally.sharedTrue, tally.sharedFalse, tally.different));
            }
        });
        found.sort(Comparator.comparingDouble(Dependence::probability)
                .reversed()
                .thenComparing(Dependence::first)
                .thenComparing(Dependence::second));
        return found;
    }
}
