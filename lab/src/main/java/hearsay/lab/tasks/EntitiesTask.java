// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analyzer;
import hearsay.claims.EntityType;
import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldParagraph;
import hearsay.lab.corpora.Layer;
import hearsay.lab.corpora.Re3d;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figures;
import hearsay.lab.scores.SpanScore;
import hearsay.lab.scores.SpanScore.Labelled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab entities}: named mentions, right if both ends and the type are. The model is given the text and its
 * paragraphs. Of each document only the types count that its annotators looked for.
 */
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description = "Scores named mentions, exact span and type.")
public final class EntitiesTask implements Callable<Integer> {

    private static final String ALL = "all";

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "PATH",
            description = "GUM (.conllu file or folder), re3d or MEANTIME (folder); several times for several.")
    private List<Path> gold = List.of();

    @Option(
            names = "--held-out",
            description =
                    "Of re3d only the documents that training leaves out: SHA-256 of the id, first byte divisible by 5.")
    private boolean heldOut;

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<GoldDocument> documents = read();
        Analyzer analyzer = Analyzer.of(model.edition());
        EntityType commonest = commonest(documents);
        Evaluation evaluation = new Evaluation().f1("f1", ALL);
        new TreeSet<>(documents.stream()
                        .flatMap(document -> document.entityTypes().stream())
                        .toList())
                .forEach(type -> evaluation.f1(type.name().toLowerCase(Locale.ROOT) + ".f1", type.name()));
        for (int i = 0; i < documents.size(); i++) {
            GoldDocument document = documents.get(i);
            List<Labelled> given = analyzer
                    .analyze(
                            document.text(),
                            document.paragraphs().stream()
                                    .map(GoldParagraph::span)
                                    .toList())
                    .mentions()
                    .stream()
                    .map(mention -> new Labelled(mention.span(), mention.type().name()))
                    .toList();
            evaluation.add(count(document, given), count(document, EntitiesFloor.of(document, commonest)));
            report.progress(i + 1, documents.size());
        }
        report.write(new Figures("entities", evaluation.figures()));
        return 0;
    }

    private List<GoldDocument> read() throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (Path path : gold) {
            boolean re3d = Re3d.isAt(path);
            Corpora.read(path).stream()
                    .filter(document -> document.layers().contains(Layer.ENTITIES))
                    .filter(document -> !heldOut || !re3d || Re3d.heldOut(document.id()))
                    .forEach(documents::add);
        }
        if (documents.isEmpty()) {
            throw new IOException("no named mentions in " + gold);
        }
        return documents;
    }

    private static Map<String, Counts> count(GoldDocument document, List<Labelled> given) {
        List<String> types =
                document.entityTypes().stream().map(EntityType::name).toList();
        List<Labelled> wanted = document.entities().stream()
                .map(entity -> new Labelled(entity.span(), entity.type().name()))
                .filter(entity -> types.contains(entity.kind()))
                .toList();
        List<Labelled> known =
                given.stream().filter(mention -> types.contains(mention.kind())).toList();
        Map<String, Counts> counts = new LinkedHashMap<>();
        counts.put(ALL, SpanScore.count(wanted, known));
        types.forEach(type -> counts.put(type, SpanScore.count(type, wanted, known)));
        return counts;
    }

    private static EntityType commonest(List<GoldDocument> documents) {
        Map<EntityType, Long> frequencies = documents.stream()
                .flatMap(document -> document.entities().stream())
                .collect(Collectors.groupingBy(entity -> entity.type(), Collectors.counting()));
        return frequencies.entrySet().stream()
                .max(Map.Entry.<EntityType, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(EntityType.PERSON);
    }
}
