// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analyzer;
import hearsay.analysis.Window;
import hearsay.analysis.Words;
import hearsay.knowledge.Edition;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.layout.Layouter;
import hearsay.reading.Reader;
import hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab throughput}: how fast the whole reader is beside the bare encoder on the same word pieces, one window
 * at a time. Words are counted between white space. Each figure is the median of the rounds, {@code .low} and {@code
 * .high} are the slowest and the fastest; readers and encoder take turns, so that a slow minute hits both; everything is read
 * once before, so that what is measured is compiled.
 */
@Command(
        name = "throughput",
        mixinStandardHelpOptions = true,
        description = "Measures words per second, memory and start of the reader.")
public final class ThroughputTask implements Callable<Integer> {

    private static final int STARTS = 5;

    @Option(
            names = "--text",
            required = true,
            paramLabel = "DIR",
            description = "Articles: .txt files, folders in depth.")
    private Path text = Path.of("");

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "How often everything is read (default ${DEFAULT-VALUE}).")
    private int rounds;

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Document> documents = Articles.read(text);
        Edition edition = model.edition();
        speed(documents, edition);
        stages(documents, edition);
        report.say("a process that only reads");
        Path archive = Files.createTempFile("hearsay-classes-", ".jsa");
        try {
            processes(archive);
        } finally {
            Files.deleteIfExists(archive);
        }
        report.write(new Figures("throughput", figures));
        return 0;
    }

    private void processes(Path archive) throws IOException, InterruptedException {
        ReadingProcess.archive(archive, text, model.file());
        figures.put(
                "resident_mb",
                Figure.of(ReadingProcess.run(archive, text, 0, model.file()).megabytes()));
        double[] starts = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            starts[i] = ReadingProcess.run(archive, text, 5, model.file())
                    .seconds()
                    .orElseThrow(() -> new IOException("the first five articles of " + text + " hold no claim"));
        }
        figures.put("start_seconds", median(starts));
    }

    private void speed(List<Document> documents, Edition edition) throws InterruptedException {
        Reader reader = Reader.of(edition);
        Analyzer analyzer = Analyzer.of(edition);
        Layouter layouter = Layouter.of(edition);
        List<List<Window>> windows = documents.stream()
                .map(document -> analyzer.windows(
                        Words.of(document.text(), layouter.layout(document).prose())))
                .toList();
        Crew.seconds(2, documents.size(), i -> reader.read(documents.get(i)));
        double words = Articles.words(documents);
        double pieces = windows.stream()
                .flatMap(List::stream)
                .mapToLong(window -> window.pieces().length)
                .sum();
        double[][] whole = new double[3][rounds];
        double[][] bare = new double[3][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int threads = 1; threads <= 2; threads++) {
                bare[threads][round] = words / Crew.seconds(threads, windows.size(), i -> analyzer.run(windows.get(i)));
                whole[threads][round] =
                        words / Crew.seconds(threads, documents.size(), i -> reader.read(documents.get(i)));
                report.say(String.format(
                        java.util.Locale.ROOT,
                        "round %d, threads %d: reader %.0f words/s, bare encoder %.0f",
                        round + 1,
                        threads,
                        whole[threads][round],
                        bare[threads][round]));
            }
        }
        figures.put("words_per_second", median(whole[2]));
        figures.put("words_per_second.one_thread", median(whole[1]));
        figures.put("share_of_bare_encoder", median(shares(whole[2], bare[2])));
        figures.put("share_of_bare_encoder.one_thread", median(shares(whole[1], bare[1])));
        figures.put("bare_encoder.words_per_second", median(bare[2]));
        figures.put("bare_encoder.words_per_second.one_thread", median(bare[1]));
        figures.put("pieces_per_word", Figure.of(pieces / words));
    }

    private static double[] shares(double[] whole, double[] bare) {
        return IntStream.range(0, whole.length)
                .mapToDouble(i -> 100 * whole[i] / bare[i])
                .toArray();
    }

    /** Each stage by itself on one thread; "rest" is what the reader takes beyond them: claims and propositions. */
    private void stages(List<Document> documents, Edition edition) {
        Reader reader = Reader.of(edition);
        Stages stages = new Stages(edition);
        documents.forEach(stages::run);
        long start = System.nanoTime();
        documents.forEach(reader::read);
        double whole = System.nanoTime() - start;
        Map<String, Long> nanos = stages.nanos();
        nanos.forEach((stage, took) -> share(stage, took, whole));
        share("rest", whole - nanos.values().stream().mapToLong(Long::longValue).sum(), whole);
    }

    private void share(String stage, double part, double whole) {
        figures.put("stage." + stage + ".share", Figure.of(100 * Math.max(0, part) / whole));
    }

    private static Figure median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Figure.Interval range = new Figure.Interval(sorted[0], sorted[sorted.length - 1]);
        return new Figure(sorted[sorted.length / 2], Optional.of(range), OptionalDouble.empty());
    }
}
