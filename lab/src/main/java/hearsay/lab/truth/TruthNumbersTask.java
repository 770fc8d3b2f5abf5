// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.truth;

import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.lab.tasks.Report;
import hearsay.truth.discovery.NumberFinding;
import hearsay.truth.discovery.NumberVote;
import hearsay.truth.discovery.TruthDiscovery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab truth-numbers}: how many people live in a city, by what editors claimed. {@code mae} and {@code rmse} in people,
 * {@code exact} in percent; over the cities of the key that anyone claimed something of.
 */
@Command(
        name = "truth-numbers",
        mixinStandardHelpOptions = true,
        description = "Finds numbers among claims with slips and mischief, beside mean, median and rivals.")
public final class TruthNumbersTask implements Callable<Integer> {

    private static final int SAMPLES = 1_000;
    private static final long SEED = 20_260_101;

    @Option(
            names = "--claims",
            required = true,
            paramLabel = "FILE",
            description = "Claims, with or without outliers (population-new*.txt).")
    private Path claims = Path.of("");

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "The true numbers.")
    private Path gold = Path.of("");

    @Option(names = "--list", description = "Also lists the cities that are furthest off.")
    private boolean list;

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<NumberVote> votes = Population.claims(claims);
        Map<String, Double> truth = Population.gold(gold);
        int wanted = truth.size();
        Map<String, Double> ours = new TreeMap<>();
        for (NumberFinding finding : TruthDiscovery.numbers(votes)) {
            ours.put(finding.object(), finding.estimate());
        }
        truth.keySet().retainAll(ours.keySet());
        if (truth.isEmpty()) {
            throw new IOException("no city of " + gold + " is in " + claims);
        }
        NumberRivals rivals = new NumberRivals(votes);
        Map<String, Map<String, Double>> methods = new LinkedHashMap<>();
        methods.put("", ours);
        methods.put("mean.", rivals.mean());
        methods.put("median.", rivals.median());
        methods.put("crh.", rivals.crh());
        methods.put("catd.", rivals.catd());
        methods.put("gtm.", rivals.gtm());
        Map<String, Figure> figures = new LinkedHashMap<>();
        double[] floor = offsets(truth, methods.getOrDefault("median.", Map.of()));
        methods.forEach((method, estimates) -> {
            double[] off = offsets(truth, estimates);
            figures.put(method + "mae", figure(off, floor, TruthNumbersTask::mae));
            figures.put(method + "rmse", figure(off, floor, TruthNumbersTask::rmse));
            figures.put(method + "exact", figure(off, floor, TruthNumbersTask::exact));
        });
        figures.put("cities", Figure.of(truth.size()));
        figures.put("cities_without_claims", Figure.of(wanted - truth.size()));
        report.write(new Figures("truth-numbers", figures));
        if (list) {
            furthest(truth, ours);
        }
        return 0;
    }

    private void furthest(Map<String, Double> truth, Map<String, Double> found) {
        truth.keySet().stream()
                .sorted(java.util.Comparator.comparingDouble(city -> -Math.abs(off(city, truth, found))))
                .limit(20)
                .forEach(city -> report.say(String.format(
                        Locale.ROOT,
                        "%s\tkey %.0f\tfound %.0f",
                        city,
                        truth.getOrDefault(city, 0.0),
                        found.getOrDefault(city, 0.0))));
    }

    private static double off(String city, Map<String, Double> truth, Map<String, Double> found) {
        return found.getOrDefault(city, 0.0) - truth.getOrDefault(city, 0.0);
    }

    private static double[] offsets(Map<String, Double> truth, Map<String, Double> found) {
        return truth.keySet().stream()
                .mapToDouble(city -> off(city, truth, found))
                .toArray();
    }

    private static double mae(double[] off) {
        return Arrays.stream(off).map(Math::abs).average().orElse(0);
    }

    private static double rmse(double[] off) {
        return Math.sqrt(Arrays.stream(off).map(one -> one * one).average().orElse(0));
    }

    private static double exact(double[] off) {
        return 100.0 * Arrays.stream(off).filter(one -> one == 0).count() / off.length;
    }

    /** With a 95 % interval from samples of as many cities, the same samples for every figure. */
    private static Figure figure(double[] off, double[] floor, ToDoubleFunction<double[]> of) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] samples = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            double[] drawn = random.ints(off.length, 0, off.length)
                    .mapToDouble(i -> off[i])
                    .toArray();
            samples[sample] = of.applyAsDouble(drawn);
        }
        Arrays.sort(samples);
        Figure.Interval interval =
                new Figure.Interval(samples[(int) (SAMPLES * 0.025)], samples[(int) (SAMPLES * 0.975) - 1]);
        return new Figure(of.applyAsDouble(off), Optional.of(interval), OptionalDouble.of(of.applyAsDouble(floor)));
    }
}
