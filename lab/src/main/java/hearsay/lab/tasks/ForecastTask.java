// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.forecast.Chronicle;
import hearsay.forecast.Combination;
import hearsay.forecast.CombinationLearner;
import hearsay.forecast.Family;
import hearsay.forecast.Ranker;
import hearsay.forecast.Recurrency;
import hearsay.forecast.RuleBook;
import hearsay.forecast.RuleLearner;
import hearsay.forecast.RuleScorer;
import hearsay.forecast.RuleSettings;
import hearsay.forecast.TemporalLogic;
import hearsay.lab.corpora.QuadrupleFolder;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.lab.scores.Ranks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay-lab forecast}: who does what to whom next, learned from past events and ranked on later days. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "Ranks what happens next, single-step, time-aware, in both directions.")
public final class ForecastTask implements Callable<Integer> {

    /** The days that are ranked. */
    enum Split {
        VALID,
        TEST
    }

    private static final List<String> FIGURES =
            List.of("mrr", "hits1", "hits3", "hits10", "mrr.optimistic", "mrr.pessimistic");

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Quadruples: train.txt, valid.txt, for the test also test.txt; stat.txt.")
    private Path data = Path.of("");

    @Option(
            names = "--split",
            defaultValue = "VALID",
            description = "The days that are ranked: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Split split = Split.VALID;

    @Option(names = "--families", description = "Instead, ranks with growing sets of families of reasons.")
    private boolean families;

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<String> parts = split == Split.TEST ? List.of("train", "valid", "test") : List.of("train", "valid");
        long start = System.nanoTime();
        QuadrupleFolder folder = QuadrupleFolder.read(data, parts);
        Chronicle chronicle = Chronicle.of(folder.facts());
        int learnedUntil = folder.until().get(0);
        RuleSettings settings = RuleSettings.forSize(folder.facts().size());
        RuleBook book = RuleLearner.learn(chronicle, settings, learnedUntil);
        report.say(String.format(Locale.ROOT, "%,d rules", book.rules().size()));
        int from = folder.until().get(parts.size() - 2);
        Rankings rankings = new Rankings(chronicle, from, folder.until().get(parts.size() - 1));
        Map<String, Set<Family>> sets =
                families ? FamiliesReport.growing() : Map.of("all", EnumSet.allOf(Family.class));
        List<Combination> combinations = combinations(chronicle, settings, book, learnedUntil, from, sets.values());
        if (families) {
            report.write(new Figures("forecast", growth(sets, combinations, rankings, book, chronicle, from)));
            return 0;
        }
        Combination combination = combinations.get(0);
        Map<Integer, Ranks> ranks = rankings.rank(Ranker.of(book, combination, chronicle, from));
        double ranked = seconds(start);
        Map<Integer, Ranks> recurrency = rankings.rank(new Recurrency(chronicle));
        Map<String, Figure> figures = new LinkedHashMap<>(figures(ranks, recurrency));
        baseline("rules", rankings.rank(RuleScorer.of(book, chronicle)), figures);
        baseline("recurrency", recurrency, figures);
        baseline("tlogic_style", rankings.rank(TemporalLogic.of(book, chronicle)), figures);
        double compared = seconds(start);
        new Horizons(chronicle, settings).measure(report, figures);
        figures.put("seconds", Figure.of(ranked));
        figures.put("seconds.baselines", Figure.of(compared - ranked));
        figures.put("seconds.probabilities", Figure.of(seconds(start) - compared));
        figures.put("resident_mb", Figure.of(ReadingProcess.peakMegabytes()));
        report.write(new Figures("forecast", figures));
        return 0;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /**
     * Weights are learned on days before those that are ranked, which the rules were not learned on: for the test the days of
     * valid; for valid the last part of train, with rules learned on the part before it.
     */
    private static List<Combination> combinations(
            Chronicle chronicle,
            RuleSettings settings,
            RuleBook book,
            int learnedUntil,
            int from,
            Collection<Set<Family>> families) {
        if (learnedUntil < from) {
            return CombinationLearner.learn(book, chronicle, learnedUntil, from, families);
        }
        int tail = learnedUntil - Math.max(1, learnedUntil / 10);
        RuleBook earlier = RuleLearner.learn(chronicle, settings, tail);
        return CombinationLearner.learn(earlier, chronicle, tail, learnedUntil, families);
    }

    private static Map<String, Figure> growth(
            Map<String, Set<Family>> sets,
            List<Combination> combinations,
            Rankings rankings,
            RuleBook book,
            Chronicle chronicle,
            int from) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        int at = 0;
        for (String name : sets.keySet()) {
            Ranker ranker = Ranker.of(book, combinations.get(at++), chronicle, from);
            baseline("with " + name, rankings.rank(ranker), figures);
        }
        return figures;
    }

    /** Intervals are by days. */
    private static Map<String, Figure> figures(Map<Integer, Ranks> ranks, Map<Integer, Ranks> floor) {
        Evaluation evaluation = new Evaluation();
        FIGURES.forEach(figure -> evaluation.f1(figure, figure));
        ranks.forEach((day, counted) -> evaluation.add(
                counted.counts(), floor.getOrDefault(day, new Ranks()).counts()));
        return evaluation.figures();
    }

    private static void baseline(String name, Map<Integer, Ranks> ranks, Map<String, Figure> figures) {
        Ranks all = new Ranks();
        ranks.values().forEach(all::add);
        for (String figure : List.of("mrr", "hits1", "hits10")) {
            Counts counts = all.counts().getOrDefault(figure, Counts.NONE);
            figures.put(name + "." + figure, Figure.of(100 * counts.f1()));
        }
    }
}
