// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.ingest.Defaults;
import hearsay.ingest.Intake;
import hearsay.ingest.Taking;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearsay-lab intake}: how fast pages of an archive become documents, before reading, and in how much memory. */
@Command(
        name = "intake",
        mixinStandardHelpOptions = true,
        description = "Measures how fast, and in how much memory, an archive of web pages is taken in.")
public final class IntakeTask implements Callable<Integer> {

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "An archive (WARC, WACZ); one is made where none is named.")
    private Optional<Path> archive = Optional.empty();

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many pages to make; ${DEFAULT-VALUE}.")
    private int pages = 10_000;

    @Option(
            names = "--kilobytes",
            paramLabel = "N",
            defaultValue = "4",
            description = "How large to make a page; ${DEFAULT-VALUE}.")
    private int kilobytes = 4;

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        if (archive.isPresent()) {
            measure(archive.get());
            return 0;
        }
        Path folder = Files.createTempDirectory("intake");
        Path made = folder.resolve("pages.warc");
        try {
            MadeArchive.write(made, pages, kilobytes);
            measure(made);
        } finally {
            Files.deleteIfExists(made);
            Files.delete(folder);
        }
        return 0;
    }

    private void measure(Path file) throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        long start = System.nanoTime();
        try (Stream<Taking> takings = Intake.with(Defaults.NONE).take(file)) {
            takings.forEach(taking -> {
                (taking instanceof Taking.Taken ? taken : refused).incrementAndGet();
                report.progress(taken.get() + refused.get(), Math.max(pages, taken.get() + refused.get()));
            });
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("pages_per_second", Figure.of(taken.get() / seconds));
        figures.put("pages", Figure.of(taken.get()));
        figures.put("refused", Figure.of(refused.get()));
        figures.put("megabytes", Figure.of(Files.size(file) / 1e6));
        figures.put("seconds", Figure.of(seconds));
        figures.put("resident_mb", Figure.of(ReadingProcess.peakMegabytes()));
        report.write(new Figures("intake", figures));
    }
}
