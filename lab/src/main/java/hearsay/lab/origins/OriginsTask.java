// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import hearsay.claims.Trace;
import hearsay.knowledge.Edition;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.layout.Layouter;
import hearsay.truth.origins.Copy;
import hearsay.truth.origins.Reuse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab origins}: copies and origins over a press of many articles, part of them planted reworkings. Recall is
 * over pairs of an article and what was made of it, precision over all pairs that were found; the naive method finds whose
 * text from the second line on is the same. Intervals are over articles with all that was made of them.
 */
@Command(
        name = "origins",
        mixinStandardHelpOptions = true,
        description = "Finds planted copies among many articles and counts origins; measures time and memory.")
public final class OriginsTask implements Callable<Integer> {

    @Option(
            names = "--text",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Articles: folders of .txt files, messages of MUC, LGL's XML, or a corpus the lab knows.")
    private List<Path> texts = List.of();

    @Option(
            names = "--articles",
            defaultValue = "30000",
            description = "How many, reworkings among them (default ${DEFAULT-VALUE}).")
    private int size;

    @Mixin
    private hearsay.lab.tasks.Report report = new hearsay.lab.tasks.Report();

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        List<Article> articles = articles();
        report.say(articles.size() + " articles to rework");
        List<Piece> pieces = pieces(articles);
        List<Trace> reports = pieces.stream().map(Piece::trace).toList();
        Stopwatch watch = new Stopwatch();
        List<Copy> copies = Reuse.among(reports);
        watch.stop("reuse", figures);
        report.say(copies.size() + " copies");
        Families families = new Families(pieces, copies);
        watch = new Stopwatch();
        List<Families.Rest> rests = families.origins();
        watch.stop("origins", figures);
        figures.putAll(new PressScore(families, rests).figures());
        new Arrivals(pieces).figures().forEach(figures::put);
        figures.put("resident_mb", Figure.of(Memory.peak()));
        report.write(new Figures("origins", figures));
        return 0;
    }

    private List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path path : texts) {
            Libraries.texts(path).stream().flatMap(Article::of).forEach(articles::add);
        }
        if (articles.isEmpty()) {
            throw new IOException("no article of eight sentences and more in " + texts);
        }
        return articles.stream().limit(Math.max(1, size / 3)).toList();
    }

    private List<Piece> pieces(List<Article> articles) {
        Press press = new Press(articles, Layouter.of(Edition.bundled()));
        Stopwatch watch = new Stopwatch();
        List<Piece> pieces =
                IntStream.range(0, size).parallel().mapToObj(press::piece).toList();
        watch.stop("press", figures);
        figures.put("articles", Figure.of(articles.size()));
        figures.put(
                "shingles_per_article",
                Figure.of(Stream.of(pieces)
                        .flatMap(List::stream)
                        .mapToInt(
                                piece -> piece.report().fingerprint().shingles().size())
                        .average()
                        .orElse(0)));
        return pieces;
    }
}
