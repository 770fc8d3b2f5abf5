// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import hearsay.truth.discovery.NumberVote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Methods of the literature for numbers. */
final class NumberRivals {

    private static final int ROUNDS = 20;

    private final Map<String, List<NumberVote>> byObject = new TreeMap<>();
    private final Map<String, Double> widths = new TreeMap<>();

    NumberRivals(List<NumberVote> votes) {
        votes.forEach(vote -> byObject.computeIfAbsent(vote.object(), object -> new ArrayList<>())
                .add(vote));
        Map<String, Double> means = mean();
        byObject.forEach((object, given) -> {
            double mean = means.getOrDefault(object, 0.0);
            double squares = given.stream()
                    .mapToDouble(vote -> (vote.value() - mean) * (vote.value() - mean))
                    .sum();
            double width = Math.sqrt(squares / given.size());
            widths.put(object, width > 0 ? width : 1);
        });
    }

    Map<String, Double> mean() {
        Map<String, Double> means = new TreeMap<>();
        byObject.forEach((object, given) -> means.put(
                object, given.stream().mapToDouble(NumberVote::value).average().orElse(0)));
        return means;
    }

    /** Of an even number of values the mean of the middle two. */
    Map<String, Double> median() {
        Map<String, Double> medians = new TreeMap<>();
        byObject.forEach((object, given) -> {
            double[] sorted =
                    given.stream().mapToDouble(NumberVote::value).sorted().toArray();
            medians.put(object, (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
        });
        return medians;
    }

    /** Q. Li and others: CRH, SIGMOD 2014: weighted median, absolute loss in widths of the object. */
    Map<String, Double> crh() {
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> truths = median();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> losses = losses(truths, 1);
            double all =
                    losses.values().stream().mapToDouble(Double::doubleValue).sum();
            losses.forEach((source, loss) -> weights.put(source, -Math.log(loss / all)));
            truths = weighted(weights, true);
        }
        return truths;
    }

    /** Q. Li and others: A confidence-aware approach for truth discovery on long-tail data (CATD), PVLDB 2014, α 0.05. */
    Map<String, Double> catd() {
        Map<String, Double> counts = new TreeMap<>();
        byObject.values().forEach(given -> given.forEach(vote -> counts.merge(vote.source(), 1.0, Double::sum)));
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> truths = median();
        for (int round = 0; round < ROUNDS; round++) {
            losses(truths, 2)
                    .forEach((source, loss) ->
                            weights.put(source, chiSquareLow(counts.getOrDefault(source, 1.0)) / loss));
            truths = weighted(weights, false);
        }
        return truths;
    }

    /** B. Zhao, J. Han: A probabilistic model for estimating real-valued truth (GTM), QDB 2012; priors (10, 10) and (0, 1). */
    Map<String, Double> gtm() {
        Map<String, Double> centres = median();
        Map<String, Double> variances = new TreeMap<>();
        Map<String, Double> truths = centres;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, double[]> sums = new TreeMap<>();
            for (Map.Entry<String, List<NumberVote>> entry : byObject.entrySet()) {
                double truth = truths.getOrDefault(entry.getKey(), 0.0);
                for (NumberVote vote : entry.getValue()) {
                    double off = (vote.value() - truth) / widths.getOrDefault(entry.getKey(), 1.0);
                    double[] sum = sums.computeIfAbsent(vote.source(), source -> new double[2]);
                    sum[0] += off * off;
                    sum[1]++;
                }
            }
            sums.forEach((source, sum) -> variances.put(source, (2 * 10 + sum[0]) / (2 * (10 + 1) + sum[1])));
            Map<String, Double> next = new TreeMap<>();
            byObject.forEach((object, given) -> {
                double centre = centres.getOrDefault(object, 0.0);
                double width = widths.getOrDefault(object, 1.0);
                double top = 0;
                double bottom = 1;
                for (NumberVote vote : given) {
                    double variance = variances.getOrDefault(vote.source(), 1.0);
                    top += (vote.value() - centre) / width / variance;
                    bottom += 1 / variance;
                }
                next.put(object, centre + width * top / bottom);
            });
            truths = next;
        }
        return truths;
    }

    private Map<String, Double> losses(Map<String, Double> truths, int power) {
        Map<String, Double> losses = new TreeMap<>();
        byObject.forEach((object, given) -> given.forEach(vote -> {
            double off = Math.abs(vote.value() - truths.getOrDefault(object, 0.0)) / widths.getOrDefault(object, 1.0);
            losses.merge(vote.source(), Math.pow(off, power), Double::sum);
        }));
        losses.replaceAll((source, loss) -> loss + 1e-3);
        return losses;
    }

    private Map<String, Double> weighted(Map<String, Double> weights, boolean median) {
        Map<String, Double> truths = new TreeMap<>();
        byObject.forEach((object, given) -> {
            List<NumberVote> sorted = given.stream()
                    .sorted(java.util.Comparator.comparingDouble(NumberVote::value))
                    .toList();
            double[] weight = sorted.stream()
                    .mapToDouble(vote -> weights.getOrDefault(vote.source(), 1.0))
                    .toArray();
            double all = Arrays.stream(weight).sum();
            double sum = 0;
            double passed = 0;
            double middle = sorted.get(sorted.size() - 1).value();
            boolean found = false;
            for (int i = 0; i < weight.length; i++) {
                sum += weight[i] * sorted.get(i).value();
                passed += weight[i];
                if (!found && passed >= all / 2) {
                    middle = sorted.get(i).value();
                    found = true;
                }
            }
            truths.put(object, median ? middle : sum / all);
        });
        return truths;
    }

    /** The 2.5 % point of χ² (E. Wilson, M. Hilferty, 1931). */
    private static double chiSquareLow(double degrees) {
        double part = 2 / (9 * degrees);
        return degrees * Math.pow(Math.max(0.05, 1 - part - 1.96 * Math.sqrt(part)), 3);
    }
}
