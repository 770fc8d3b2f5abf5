// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import hearsay.truth.discovery.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The latent truth model as published (B. Zhao and others, PVLDB 2012): collapsed Gibbs sampling, priors for false positives
 * (10, 990), for sensitivity (50, 50), for truth (10, 10); 100 rounds, the last 80 counted; the same draws at every run.
 */
final class LatentTruth {

    private static final int ROUNDS = 100;
    private static final int BURN_IN = 20;
    private static final long SEED = 2012;
    /** By truth and observation: prior counts of false denied, false asserted, true denied, true asserted. */
    private static final double[][] PRIOR = {{990, 10}, {50, 50}};

    private LatentTruth() {}

    private record Fact(String object, String value, List<int[]> observations) {}

    /** By object and value, how often it was drawn as true. */
    static Map<String, Map<String, Double>> solve(List<Vote> votes) {
        Map<String, Integer> sources = new TreeMap<>();
        Map<String, Fact> facts = new TreeMap<>();
        for (Vote vote : votes.stream().sorted().toList()) {
            int source = sources.computeIfAbsent(vote.source(), name -> sources.size());
            facts.computeIfAbsent(
                            vote.object() + "\t" + vote.value(),
                            key -> new Fact(vote.object(), vote.value(), new ArrayList<>()))
                    .observations()
                    .add(new int[] {source, vote.asserted() ? 1 : 0});
        }
        return sample(List.copyOf(facts.values()), sources.size());
    }

    private static Map<String, Map<String, Double>> sample(List<Fact> facts, int sources) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] truth = new int[facts.size()];
        double[][][] counts = new double[sources][2][2];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = random.nextBoolean() ? 1 : 0;
            add(facts.get(i), truth[i], counts, 1);
        }
        double[] drawn = new double[truth.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < truth.length; i++) {
                add(facts.get(i), truth[i], counts, -1);
                double logOdds = log(facts.get(i), 1, counts) - log(facts.get(i), 0, counts);
                truth[i] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0;
                add(facts.get(i), truth[i], counts, 1);
                drawn[i] += round >= BURN_IN ? truth[i] : 0;
            }
        }
        Map<String, Map<String, Double>> found = new TreeMap<>();
        for (int i = 0; i < truth.length; i++) {
            found.computeIfAbsent(facts.get(i).object(), object -> new TreeMap<>())
                    .put(facts.get(i).value(), drawn[i] / (ROUNDS - BURN_IN));
        }
        return found;
    }

    private static void add(Fact fact, int truth, double[][][] counts, int more) {
        for (int[] observation : fact.observations()) {
            counts[observation[0]][truth][observation[1]] += more;
        }
    }

    private static double log(Fact fact, int truth, double[][][] counts) {
        double log = 0;
        for (int[] observation : fact.observations()) {
            double[] count = counts[observation[0]][truth];
            double[] prior = PRIOR[truth];
            log += Math.log(
                    (count[observation[1]] + prior[observation[1]]) / (count[0] + count[1] + prior[0] + prior[1]));
        }
        return log;
    }
}
