// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.ingest.MainText;
import hearsay.lab.corpora.GoldPage;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figures;
import hearsay.lab.scores.ShingleScore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab extraction}: the text of reports on web pages, by sequences of four words. Precision and recall are
 * means over pages, F1 is theirs, accuracy the share of pages with every word right, as Scrapinghub's benchmark has it.
 * The floor is all the words on a page; {@code readability.f1} is what Readability4J alone reaches.
 */
@Command(
        name = "extraction",
        mixinStandardHelpOptions = true,
        description = "Scores the main text of web pages by sequences of four words.")
public final class ExtractionTask implements Callable<Integer> {

    private static final long WHOLE = 1_000_000_000;
    private static final String PRECISION = "precision";
    private static final String RECALL = "recall";
    private static final String ACCURACY = "accuracy";
    private static final String READABILITY = "readability.";

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "Folder with ground-truth.json and html/ID.html.gz, as in scrapinghub's benchmark.")
    private Path gold = Path.of("");

    @Option(names = "--misses", paramLabel = "N", description = "Also names the N pages with most wrong words.")
    private int misses;

    @Mixin
    private Report report = new Report();

    private record Miss(String id, ShingleScore score) {

        private long words() {
            return score.wrong() + score.missed();
        }
    }

    @Override
    public Integer call() throws IOException {
        List<GoldPage> pages = GoldPage.read(gold);
        Evaluation evaluation = new Evaluation()
                .statistic("f1", sums -> f1(sums, ""))
                .statistic(PRECISION, sums -> mean(sums, PRECISION))
                .statistic(RECALL, sums -> mean(sums, RECALL))
                .statistic(ACCURACY, sums -> mean(sums, ACCURACY))
                .statistic("readability.f1", sums -> f1(sums, READABILITY));
        List<Miss> missed = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            GoldPage page = pages.get(i);
            ShingleScore found =
                    ShingleScore.of(page.body(), MainText.of(page.html()).text());
            ShingleScore floor = ShingleScore.of(page.body(), MainText.everything(page.html()));
            ShingleScore readability = ShingleScore.of(page.body(), MainText.byReadability(page.html()));
            missed.add(new Miss(page.id(), found));
            Map<String, Counts> counts = counts(found, "");
            counts.putAll(counts(readability, READABILITY));
            Map<String, Counts> floors = counts(floor, "");
            floors.putAll(counts(floor, READABILITY));
            evaluation.add(counts, floors);
            report.progress(i + 1, pages.size());
        }
        report.write(new Figures("extraction", evaluation.figures()));
        missed.stream()
                .sorted(Comparator.comparingLong(Miss::words).reversed())
                .limit(misses)
                .forEach(this::name);
        return 0;
    }

    private void name(Miss miss) {
        ShingleScore score = miss.score();
        report.print(String.format(
                Locale.ROOT,
                "%s: right %d, wrong %d, missed %d%n",
                miss.id(),
                score.right(),
                score.wrong(),
                score.missed()));
    }

    private static Map<String, Counts> counts(ShingleScore score, String prefix) {
        Map<String, Counts> counts = new HashMap<>();
        put(counts, prefix + PRECISION, score.precision());
        put(counts, prefix + RECALL, score.recall());
        put(counts, prefix + ACCURACY, OptionalDouble.of(score.same() ? 1 : 0));
        return counts;
    }

    /** A share of one page as so many parts of a thousand million, so that pages add up to their mean. */
    private static void put(Map<String, Counts> counts, String name, OptionalDouble share) {
        share.ifPresent(value -> counts.put(name, new Counts(Math.round(value * WHOLE), WHOLE, WHOLE)));
    }

    private static double mean(Map<String, Counts> sums, String name) {
        return 100 * sums.getOrDefault(name, Counts.NONE).precision();
    }

    private static double f1(Map<String, Counts> sums, String prefix) {
        double precision = mean(sums, prefix + PRECISION);
        double recall = mean(sums, prefix + RECALL);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
