// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analyzer;
import hearsay.analysis.Role;
import hearsay.analysis.Words;
import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldParagraph;
import hearsay.lab.corpora.GoldWord;
import hearsay.lab.corpora.Layer;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figures;
import hearsay.lab.scores.SpanScore;
import hearsay.lab.scores.SpanScore.Labelled;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab attribution}: sources, cues and contents as exact spans over tag sequences, as Wang et al. (CofeNet,
 * COLING 2022) score them: a sequence is a paragraph of brat gold, or a line of JSON. {@code source.f1} and so on are
 * with the neighbouring sequences of the document in view, {@code single.source.f1} with each sequence alone.
 */
@Command(
        name = "attribution",
        mixinStandardHelpOptions = true,
        description = "Scores sources, cues and contents (exact spans).")
public final class AttributionTask implements Callable<Integer> {

    /** What the model sees beside a sequence. */
    enum Context {
        PARAGRAPH,
        DOCUMENT
    }

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "PATH",
            description = "A folder with text/ and attributions/ (brat), or a file of JSON lines with tags.")
    private Path gold = Path.of("");

    @Option(
            names = "--context",
            paramLabel = "CONTEXT",
            description =
                    "Only one of the two ways: ${COMPLETION-CANDIDATES} (each sequence alone, or in its document).")
    private Optional<Context> context = Optional.empty();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<GoldDocument> documents = Corpora.read(gold).stream()
                .filter(document -> document.layers().contains(Layer.ROLES))
                .toList();
        if (documents.isEmpty()) {
            throw new IOException("no sources, cues and contents in " + gold);
        }
        Analyzer analyzer = Analyzer.of(model.edition());
        Evaluation evaluation = new Evaluation();
        ways().values().forEach(prefix -> figures(evaluation, prefix));
        for (int i = 0; i < documents.size(); i++) {
            add(evaluation, analyzer, documents.get(i));
            report.progress(i + 1, documents.size());
        }
        report.write(new Figures("attribution", evaluation.figures()));
        return 0;
    }

    /** From whether a sequence is read alone to what its figures' names begin with. */
    private Map<Boolean, String> ways() {
        Map<Boolean, String> ways = new LinkedHashMap<>();
        if (context.orElse(Context.DOCUMENT) == Context.DOCUMENT) {
            ways.put(false, "");
        }
        if (context.orElse(Context.PARAGRAPH) == Context.PARAGRAPH) {
            ways.put(true, "single.");
        }
        return ways;
    }

    private static void figures(Evaluation evaluation, String prefix) {
        for (Role role : Role.values()) {
            evaluation.f1(prefix + name(role) + ".f1", prefix + name(role));
        }
        evaluation.statistic(prefix + "mean.f1", sums -> {
            double mean = 0;
            for (Role role : Role.values()) {
                mean += 100
                        * sums.getOrDefault(prefix + name(role), Counts.NONE).f1()
                        / Role.values().length;
            }
            return mean;
        });
    }

    private void add(Evaluation evaluation, Analyzer analyzer, GoldDocument document) {
        List<Labelled> wanted = document.roles().stream()
                .map(role -> new Labelled(role.span(), name(role.role())))
                .toList();
        List<Labelled> naive = AttributionFloor.spans(AttributionFloor.of(document));
        Words words = words(document);
        Map<String, Counts> counts = new LinkedHashMap<>();
        Map<String, Counts> floor = new LinkedHashMap<>();
        ways().forEach((alone, prefix) -> {
            List<Labelled> given = analyzer.analyze(words, alone).roles().stream()
                    .map(role -> new Labelled(role.span(), name(role.role())))
                    .toList();
            for (Role role : Role.values()) {
                counts.put(prefix + name(role), SpanScore.count(name(role), wanted, given));
                floor.put(prefix + name(role), SpanScore.count(name(role), wanted, naive));
            }
        });
        evaluation.add(counts, floor);
    }

    /** The words of the gold, whose paragraphs are known and whose sentences are not. */
    private static Words words(GoldDocument document) {
        List<Span> spans = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (GoldParagraph paragraph : document.paragraphs()) {
            starts.add(spans.size());
            paragraph.words().stream().map(GoldWord::span).forEach(spans::add);
        }
        return new Words(document.text(), spans, starts, List.of());
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
