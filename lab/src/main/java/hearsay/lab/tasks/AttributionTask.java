// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Words;
import hearsay.attribution.Joiner;
import hearsay.attribution.Statement;
import hearsay.knowledge.Edition;
import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldParagraph;
import hearsay.lab.corpora.GoldRole;
import hearsay.lab.corpora.GoldWord;
import hearsay.lab.corpora.Layer;
import hearsay.lab.scores.AttributionScore;
import hearsay.lab.scores.AttributionScore.Triple;
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
 *
 * <p>Over brat gold also whole attributions, as the product joins them: {@code attribution.f1} from the model's spans,
 * {@code attribution.given_spans.f1} from the gold's, which is what joining by itself can do.
 */
@Command(
        name = "attribution",
        mixinStandardHelpOptions = true,
        description = "Scores sources, cues and contents (exact spans), and whole attributions.")
public final class AttributionTask implements Callable<Integer> {

    private static final String WHOLE = "attribution";
    private static final String GIVEN_SPANS = "attribution.given_spans";

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
        Edition edition = model.edition();
        Analyzer analyzer = Analyzer.of(edition);
        Joiner joiner = Joiner.of(edition);
        Evaluation evaluation = new Evaluation();
        ways().values().forEach(prefix -> figures(evaluation, prefix));
        if (ways().containsKey(false) && documents.stream().anyMatch(AttributionTask::isJoined)) {
            evaluation.f1("attribution.f1", WHOLE).f1("attribution.given_spans.f1", GIVEN_SPANS);
        }
        for (int i = 0; i < documents.size(); i++) {
            add(evaluation, analyzer, joiner, documents.get(i));
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

    private static boolean isJoined(GoldDocument document) {
        return document.layers().contains(Layer.ATTRIBUTIONS);
    }

    private void add(Evaluation evaluation, Analyzer analyzer, Joiner joiner, GoldDocument document) {
        List<Triple> naive = AttributionFloor.of(document);
        Words words = words(document);
        Map<String, Counts> counts = new LinkedHashMap<>();
        Map<String, Counts> floor = new LinkedHashMap<>();
        ways().forEach((alone, prefix) -> {
            Analysis analysis = analyzer.analyze(words, alone);
            counts.putAll(spans(prefix, document, given(analysis)));
            floor.putAll(spans(prefix, document, AttributionFloor.spans(naive)));
            if (!alone && isJoined(document)) {
                List<Triple> given = triples(joiner.join(analysis));
                List<Triple> givenSpans = triples(joiner.join(with(document, analysis)));
                counts.put(WHOLE, AttributionScore.count(wanted(document), given));
                counts.put(GIVEN_SPANS, AttributionScore.count(wanted(document), givenSpans));
                List<Triple> nearest = AttributionFloor.nearest(document.roles());
                floor.put(WHOLE, AttributionScore.count(wanted(document), naive));
                floor.put(GIVEN_SPANS, AttributionScore.count(wanted(document), nearest));
            }
        });
        evaluation.add(counts, floor);
    }

    private static Map<String, Counts> spans(String prefix, GoldDocument document, List<Labelled> given) {
        List<Labelled> wanted = document.roles().stream()
                .map(role -> new Labelled(role.span(), name(role.role())))
                .toList();
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            counts.put(prefix + name(role), SpanScore.count(name(role), wanted, given));
        }
        return counts;
    }

    private static List<Labelled> given(Analysis analysis) {
        return analysis.roles().stream()
                .map(role -> new Labelled(role.span(), name(role.role())))
                .toList();
    }

    private static List<Triple> wanted(GoldDocument document) {
        return document.attributions().stream()
                .map(gold -> new Triple(gold.sources(), gold.cues(), gold.contents()))
                .toList();
    }

    private static List<Triple> triples(List<Statement> statements) {
        return statements.stream()
                .map(statement -> new Triple(
                        statement.source().map(RoleSpan::span).stream().toList(),
                        statement.cue().map(RoleSpan::span).stream().toList(),
                        statement.contents().stream().map(RoleSpan::span).toList()))
                .toList();
    }

    /** An analysis with the gold's roles instead of the model's. */
    private static Analysis with(GoldDocument document, Analysis analysis) {
        List<RoleSpan> roles = new ArrayList<>();
        int from = 0;
        for (GoldRole role : document.roles()) {
            while (!analysis.tokens().get(from).span().overlaps(role.span())) {
                from++;
            }
            int to = from;
            while (to < analysis.tokens().size()
                    && analysis.tokens().get(to).span().overlaps(role.span())) {
                to++;
            }
            roles.add(new RoleSpan(role.role(), role.span(), from, to));
        }
        return new Analysis(
                analysis.text(),
                analysis.paragraphs(),
                analysis.tokens(),
                analysis.sentences(),
                analysis.mentions(),
                roles);
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
