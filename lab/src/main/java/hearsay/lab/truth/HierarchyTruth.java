// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import hearsay.truth.discovery.Hierarchy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * TDH (W. Jung, Y. Kim, K. Shim: Crowdsourced truth discovery in the presence of hierarchies, EDBT 2019), without its workers:
 * each source is exact, more general or wrong; priors (3, 3, 2) and 2; errors are uniform over the other values claimed.
 */
final class HierarchyTruth {

    private static final int ROUNDS = 60;
    private static final double[] PRIOR = {3, 3, 2};

    private final Hierarchy hierarchy;
    private final Map<String, List<Claimed>> bySite = new TreeMap<>();
    private final Map<String, List<String>> values = new TreeMap<>();
    private final Map<String, double[]> truths = new TreeMap<>();
    private final Map<String, double[]> sources = new TreeMap<>();

    private HierarchyTruth(List<Claimed> claims, Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        for (Claimed claim : claims) {
            bySite.computeIfAbsent(claim.object(), site -> new ArrayList<>()).add(claim);
            sources.putIfAbsent(claim.source(), new double[] {3 / 8.0, 3 / 8.0, 2 / 8.0});
        }
        bySite.forEach((site, claimed) -> {
            List<String> distinct =
                    claimed.stream().map(Claimed::value).distinct().sorted().toList();
            double[] shares = new double[distinct.size()];
            claimed.forEach(claim -> shares[distinct.indexOf(claim.value())] += 1.0 / claimed.size());
            values.put(site, distinct);
            truths.put(site, shares);
        });
    }

    /** By site, the value that is most probably the truth; of equal ones the more specific. */
    static Map<String, String> solve(List<Claimed> claims, Hierarchy hierarchy) {
        HierarchyTruth truth = new HierarchyTruth(claims, hierarchy);
        for (int round = 0; round < ROUNDS; round++) {
            truth.round();
        }
        Map<String, String> best = new TreeMap<>();
        truth.truths.forEach((site, shares) -> best.put(site, truth.best(site, shares)));
        return best;
    }

    private String best(String site, double[] shares) {
        List<String> named = values.getOrDefault(site, List.of());
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            double more = shares[i] - shares[best];
            boolean deeper = hierarchy.above(named.get(i)).size()
                    > hierarchy.above(named.get(best)).size();
            best = more > 1e-12 || more > -1e-12 && deeper ? i : best;
        }
        return named.get(best);
    }

    private void round() {
        Map<String, double[]> counts = new TreeMap<>();
        sources.keySet().forEach(source -> counts.put(source, new double[3]));
        bySite.forEach((site, claims) -> site(site, claims, counts));
        counts.forEach((source, count) -> {
            double all = Arrays.stream(count).sum() + Arrays.stream(PRIOR).sum() - 3;
            double[] share = sources.getOrDefault(source, PRIOR);
            for (int kind = 0; kind < 3; kind++) {
                share[kind] = (count[kind] + PRIOR[kind] - 1) / all;
            }
        });
    }

    private void site(String site, List<Claimed> claims, Map<String, double[]> counts) {
        List<String> named = values.getOrDefault(site, List.of());
        boolean flat = named.stream().noneMatch(one -> named.stream().anyMatch(other -> hierarchy.isAbove(one, other)));
        double[] before = truths.getOrDefault(site, new double[0]);
        double[] logs = new double[named.size()];
        for (int truth = 0; truth < logs.length; truth++) {
            logs[truth] = Math.log(Math.max(before[truth], 1e-12));
            for (Claimed claim : claims) {
                logs[truth] += Math.log(Math.max(likelihood(claim, named.get(truth), named, flat), 1e-12));
            }
        }
        double highest = Arrays.stream(logs).max().orElse(0);
        double[] shares =
                Arrays.stream(logs).map(log -> Math.exp(log - highest)).toArray();
        double all = Arrays.stream(shares).sum();
        for (int truth = 0; truth < shares.length; truth++) {
            double belief = shares[truth] / all;
            for (Claimed claim : claims) {
                count(claim, named.get(truth), belief, flat, counts.getOrDefault(claim.source(), new double[3]));
            }
            before[truth] = (belief + 1) / (1 + shares.length);
        }
    }

    private double likelihood(Claimed claim, String truth, List<String> named, boolean flat) {
        double[] share = sources.getOrDefault(claim.source(), PRIOR);
        long above =
                named.stream().filter(value -> hierarchy.isAbove(value, truth)).count();
        if (claim.value().equals(truth)) {
            return share[0] + (flat ? share[1] : 0);
        }
        return hierarchy.isAbove(claim.value(), truth)
                ? share[1] / above
                : share[2] / Math.max(1, named.size() - above - 1);
    }

    private void count(Claimed claim, String truth, double belief, boolean flat, double[] count) {
        double[] share = sources.getOrDefault(claim.source(), PRIOR);
        if (claim.value().equals(truth)) {
            double exact = flat ? share[0] / (share[0] + share[1]) : 1;
            count[0] += belief * exact;
            count[1] += belief * (1 - exact);
        } else {
            count[hierarchy.isAbove(claim.value(), truth) ? 1 : 2] += belief;
        }
    }
}
