// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.claims.Certainty;
import hearsay.events.EventCoder;
import hearsay.events.Factuality;
import hearsay.knowledge.Edition;
import hearsay.lab.corpora.GoldFactuality;
import hearsay.lab.corpora.Meantime;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab factuality}: certainty, polarity, tense and time of given event mentions, F1 of each class and their mean
 * over the classes that the gold has. Mentions without an attribute do not count for it. The floor always says the
 * commonest class.
 */
@Command(
        name = "factuality",
        mixinStandardHelpOptions = true,
        description = "Scores certainty, polarity and tense of given event mentions.")
public final class FactualityTask implements Callable<Integer> {

    /** One attribute: what the gold and what the reader say of a mention. */
    private record Attribute(
            String name, Function<GoldFactuality.Event, String> gold, Function<Factuality, String> found) {}

    /** The gold's word for what the text leaves open. */
    private static final String UNKNOWN = "UNDERSPECIFIED";

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute(
                    "certainty",
                    GoldFactuality.Event::certainty,
                    found -> unstated(found) ? UNKNOWN : found.certainty().name()),
            new Attribute("polarity", GoldFactuality.Event::polarity, FactualityTask::polarity),
            new Attribute("tense", GoldFactuality.Event::tense, FactualityTask::tense),
            new Attribute("time", GoldFactuality.Event::time, found -> found.future() ? "FUTURE" : "NON_FUTURE"));

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "MEANTIME.")
    private Path gold = Path.of("");

    @Option(names = "--cases", paramLabel = "FILE", description = "Also writes every mention with both answers.")
    private Optional<Path> cases = Optional.empty();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    private static boolean unstated(Factuality found) {
        return found.certainty() == Certainty.UNSTATED;
    }

    private static String polarity(Factuality found) {
        if (unstated(found)) {
            return UNKNOWN;
        }
        return switch (found.polarity()) {
            case POSITIVE -> "POS";
            case NEGATIVE -> "NEG";
        };
    }

    private static String tense(Factuality found) {
        return switch (found.tense()) {
            case PRESENT_PARTICIPLE -> "PRESPART";
            case PAST_PARTICIPLE -> "PASTPART";
            default -> found.tense().name();
        };
    }

    @Override
    public Integer call() throws IOException {
        List<GoldFactuality> documents = Meantime.factuality(gold);
        if (documents.stream().allMatch(document -> document.events().isEmpty())) {
            throw new IOException("no event mentions in " + gold);
        }
        Edition edition = model.edition();
        Analyzer analyzer = Analyzer.of(edition);
        EventCoder coder = EventCoder.of(edition);
        Map<String, String> commonest = new HashMap<>();
        Evaluation evaluation = new Evaluation();
        ATTRIBUTES.forEach(attribute -> commonest.put(attribute.name(), figures(attribute, documents, evaluation)));
        evaluation.f1("negated.f1", "polarity NEG");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            GoldFactuality document = documents.get(i);
            Analysis analysis = analyzer.analyze(document.text(), document.paragraphs());
            List<Factuality> found = coder.factuality(
                    analysis,
                    document.events().stream().map(GoldFactuality.Event::span).toList());
            evaluation.add(
                    count(document, at -> attribute -> attribute.found().apply(found.get(at))),
                    count(document, at -> attribute -> commonest.getOrDefault(attribute.name(), "")));
            describe(document, analysis, found, lines);
            report.progress(i + 1, documents.size());
        }
        if (cases.isPresent()) {
            Files.write(cases.get(), lines);
        }
        report.write(new Figures("factuality", evaluation.figures()));
        return 0;
    }

    /** Adds the figures of one attribute and tells its commonest class. */
    private static String figures(Attribute attribute, List<GoldFactuality> documents, Evaluation evaluation) {
        Map<String, Integer> classes = new TreeMap<>();
        for (GoldFactuality document : documents) {
            for (GoldFactuality.Event event : document.events()) {
                String value = attribute.gold().apply(event);
                if (!value.isEmpty()) {
                    classes.merge(value, 1, Integer::sum);
                }
            }
        }
        List<String> kinds = classes.keySet().stream()
                .map(value -> attribute.name() + " " + value)
                .toList();
        evaluation.statistic(
                attribute.name() + ".macro_f1",
                sums -> 100
                        * kinds.stream()
                                .mapToDouble(kind ->
                                        sums.getOrDefault(kind, Counts.NONE).f1())
                                .average()
                                .orElse(0));
        classes.keySet()
                .forEach(value -> evaluation.f1(
                        attribute.name() + "." + value.toLowerCase(Locale.ROOT) + ".f1",
                        attribute.name() + " " + value));
        return classes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Map<String, Counts> count(
            GoldFactuality document, Function<Integer, Function<Attribute, String>> answer) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (int i = 0; i < document.events().size(); i++) {
            for (Attribute attribute : ATTRIBUTES) {
                String wanted = attribute.gold().apply(document.events().get(i));
                if (!wanted.isEmpty()) {
                    String given = answer.apply(i).apply(attribute);
                    for (String value : new TreeSet<>(
                            List.of(wanted, given).stream().distinct().toList())) {
                        int right = wanted.equals(given) ? 1 : 0;
                        counts.merge(
                                attribute.name() + " " + value,
                                new Counts(right, value.equals(given) ? 1 : 0, value.equals(wanted) ? 1 : 0),
                                Counts::plus);
                    }
                }
            }
        }
        return counts;
    }

    private static void describe(
            GoldFactuality document, Analysis analysis, List<Factuality> found, List<String> lines) {
        for (int i = 0; i < found.size(); i++) {
            GoldFactuality.Event event = document.events().get(i);
            StringBuilder line = new StringBuilder(event.span().in(document.text()));
            for (Attribute attribute : ATTRIBUTES) {
                line.append('\t')
                        .append(attribute.gold().apply(event))
                        .append('\t')
                        .append(attribute.found().apply(found.get(i)));
            }
            String sentence = analysis.sentences().stream()
                    .filter(one -> one.span().overlaps(event.span()))
                    .map(one -> one.span().in(document.text()))
                    .findFirst()
                    .orElse("");
            lines.add(line.append('\t')
                    .append(String.join(",", found.get(i).rules()))
                    .append('\t')
                    .append(sentence)
                    .toString());
        }
    }
}
