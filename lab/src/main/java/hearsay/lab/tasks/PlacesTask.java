// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.geo.Geoparser;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Gazetteer;
import hearsay.lab.corpora.GoldPlaces;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.layout.Layout;
import hearsay.layout.Layouter;
import hearsay.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab places}: names on the map, found and resolved. Accuracy counts names whose pin lies within 161 km (100
 * miles) of the gold's, of those for which the gold has one; the floor takes the sense with most people, and finds what
 * stands in the gazetteer with a capital.
 */
@Command(name = "places", mixinStandardHelpOptions = true, description = "Scores places: found, and put on the map.")
public final class PlacesTask implements Callable<Integer> {

    /** Which of the reports count. */
    enum Part {
        ALL,
        /** The first, third, fifth …: those that were looked at while the rules were written. */
        ODD,
        /** The second, fourth …: kept aside. */
        EVEN
    }

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "PATH",
            description = "An XML file of the format of LGL, or a folder of brat files (GeoWebNews).")
    private Path gold = Path.of("");

    @Option(names = "--part", description = "Reports that count: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Part part = Part.ALL;

    @Option(names = "--given", description = "Only what can be told with the names given; needs no reading model.")
    private boolean given;

    @Option(names = "--no-outlet", description = "Does not tell the reader which outlet a report is of.")
    private boolean noOutlet;

    @Option(names = "--misses", paramLabel = "FILE", description = "Writes what went wrong, as tab-separated columns.")
    private Optional<Path> misses = Optional.empty();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Edition edition = model.edition();
        List<GoldPlaces> reports = read();
        Geoparser geoparser = Geoparser.of(edition);
        PlacesScore score = new PlacesScore(geoparser, Gazetteer.of(edition), reports);
        Optional<Analyzer> analyzer = given ? Optional.empty() : Optional.of(Analyzer.of(edition));
        Layouter layouter = Layouter.of(edition);
        Evaluation evaluation = new Evaluation();
        if (!given) {
            evaluation
                    .f1("recognition.f1", "found")
                    .f1("recognition.names.f1", "names")
                    .f1("endtoend161", "endtoend");
        }
        evaluation
                .statistic("accuracy161", sums -> PlacesScore.share(sums, "near"))
                .statistic("country", sums -> PlacesScore.share(sums, "country"));
        for (int i = 0; i < reports.size(); i++) {
            GoldPlaces one = reports.get(i);
            PlacesScore.Tally tally = score.resolved(one);
            if (analyzer.isPresent()) {
                Document document = one.document();
                Layout layout = layouter.layout(document);
                Analysis analysis = analyzer.get().analyze(document.text(), layout.prose());
                score.found(one, geoparser.toponyms(document, layout, analysis), tally);
            }
            evaluation.add(tally.counts(), tally.floor());
            report.progress(i + 1, reports.size());
        }
        Map<String, Figure> figures = new LinkedHashMap<>(evaluation.figures());
        figures.putAll(score.distances());
        report.write(new Figures("places", figures));
        if (misses.isPresent()) {
            Files.write(misses.get(), score.misses());
        }
        return 0;
    }

    private List<GoldPlaces> read() throws IOException {
        List<GoldPlaces> all = GoldPlaces.read(gold);
        return IntStream.range(0, all.size())
                .filter(i -> part == Part.ALL || (i % 2 == 0) == (part == Part.ODD))
                .mapToObj(all::get)
                .map(one -> noOutlet ? new GoldPlaces(anonymous(one.document()), one.toponyms()) : one)
                .toList();
    }

    private static Document anonymous(Document document) {
        return Document.of(
                "unknown outlet",
                Optional.empty(),
                document.credit(),
                document.published(),
                document.language(),
                document.title(),
                document.text());
    }
}
