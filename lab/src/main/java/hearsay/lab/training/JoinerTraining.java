// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Analysis;
import hearsay.analysis.RoleSpan;
import hearsay.attribution.Choice;
import hearsay.attribution.Joiner;
import hearsay.attribution.PairWeights;
import hearsay.attribution.Statement;
import hearsay.lab.corpora.Corpora;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.scores.AttributionScore;
import hearsay.lab.scores.AttributionScore.Triple;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figures;
import hearsay.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay-lab train-joiner}: gold links in, the joiner's weights out, with scores on the development part. */
@Command(
        name = "train-joiner",
        mixinStandardHelpOptions = true,
        description = "Learns which role spans belong together, and writes the joiner's weights.")
public final class JoinerTraining implements Callable<Integer> {

    private static final String HEADER = """
            # Weights of the joiner: which source speaks through which cue, and which cue brings which content.
            # Columns: name of a feature (hearsay.attribution.RoleLine makes them), its weight in natural log-odds.
            # Learned by "hearsay-lab train-joiner --seed %d" from the training part of PolNeAR v1.0.0 (Newell et al., LREC 2018):
            # statistics of shapes and of common words, no text of the corpus. Made by machine: do not edit, train again.
            feature	weight
            """;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "PolNeAR: a folder with train and dev.")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the weights go.")
    private Path out = Path.of("");

    @Option(names = "--seed", defaultValue = "1", description = "Of every random choice (default ${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter screen = spec.commandLine().getOut();
        screen.println("reading the training part …");
        screen.flush();
        List<JoinedGold> train = golds(data.resolve("train"));
        Map<String, Double> weights = JoinerLearner.learn(train, seed);
        write(weights);
        screen.println(weights.size() + " weights of " + train.size() + " annotated texts: " + out);
        score(screen, Joiner.of(PairWeights.of(weights)));
        return 0;
    }

    private void write(Map<String, Double> weights) throws IOException {
        StringBuilder lines = new StringBuilder(HEADER.formatted(seed));
        weights.forEach(
                (name, weight) -> lines.append(name).append('\t').append(weight).append('\n'));
        Files.writeString(out, lines, StandardCharsets.UTF_8);
    }

    private void score(PrintWriter screen, Joiner joiner) throws IOException {
        Evaluation gold = new Evaluation().f1("whole attributions, gold spans", "whole");
        for (JoinedGold joined : golds(data.resolve("dev"))) {
            List<Triple> wanted = triples(joined.statements());
            gold.add(
                    count(wanted, joined.analysis(), joiner::join),
                    count(wanted, joined.analysis(), JoinerTraining::nearest));
        }
        screen.print(new Figures("joiner", gold.figures()).table());
        screen.flush();
    }

    private static Map<String, Counts> count(
            List<Triple> wanted, Analysis analysis, Function<Analysis, List<Statement>> joiner) {
        List<Triple> given = triples(joiner.apply(analysis).stream()
                .filter(one -> one.cue().isPresent() && !one.contents().isEmpty())
                .toList());
        return Map.of("whole", AttributionScore.count(wanted, given));
    }

    private static List<Triple> triples(List<Statement> statements) {
        return statements.stream()
                .map(one -> new Triple(
                        spans(one.source().stream()), spans(one.cue().stream()), spans(one.contents().stream())))
                .toList();
    }

    private static List<Span> spans(Stream<RoleSpan> roles) {
        return roles.map(RoleSpan::span).toList();
    }

    /** The naive method: each cue takes the nearest source, each content the nearest cue. */
    private static List<Statement> nearest(Analysis analysis) {
        Map<RoleSpan, List<RoleSpan>> contents = new HashMap<>();
        List<Choice> choices = Joiner.choices(analysis);
        for (Choice choice : choices) {
            partner(choice)
                    .filter(partner -> choice.asker().role() == hearsay.analysis.Role.CONTENT)
                    .ifPresent(cue -> contents.computeIfAbsent(cue, key -> new ArrayList<>())
                            .add(choice.asker()));
        }
        return choices.stream()
                .filter(choice -> choice.asker().role() == hearsay.analysis.Role.CUE)
                .map(choice -> new Statement(
                        partner(choice), Optional.of(choice.asker()), contents.getOrDefault(choice.asker(), List.of())))
                .toList();
    }

    private static Optional<RoleSpan> partner(Choice choice) {
        return choice.options().stream()
                .flatMap(option -> option.partner().stream())
                .min(Comparator.comparingInt(partner -> gap(partner, choice.asker())));
    }

    private static int gap(RoleSpan one, RoleSpan other) {
        return one.from() < other.from() ? other.from() - one.to() : one.from() - other.to();
    }

    private static List<JoinedGold> golds(Path part) throws IOException {
        Map<String, Analysis> analyses = new HashMap<>();
        List<JoinedGold> golds = new ArrayList<>();
        for (GoldDocument document : Corpora.read(part)) {
            golds.add(JoinedGold.of(document, analyses.computeIfAbsent(document.text(), PlainSentences::of)));
        }
        return golds;
    }
}
