// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analyzer;
import hearsay.claims.EventType;
import hearsay.events.EventCoder;
import hearsay.events.PairCoder;
import hearsay.knowledge.Edition;
import hearsay.lab.corpora.MarkedPair;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.lab.training.PairExample;
import hearsay.lab.training.PairLearner;
import hearsay.text.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab plover}: what one marked phrase does to the other, as PLOVER root and quad. On the very file that the
 * weights were learned from (its digest stands in them) other weights are learned for each fifth from the other four.
 */
@Command(
        name = "plover",
        mixinStandardHelpOptions = true,
        description = "Scores event types between marked pairs (PLV); learns the back-off's weights.")
public final class PloverTask implements Callable<Integer> {

    private static final int FOLDS = 5;
    private static final double PENALTY = 1;
    private static final String HEADER = """
            # Weights of the back-off: what speaks for an event of some type between two phrases (hearsay.events.PairCoder).
            # Columns: feature, as hearsay.events.PairFeatures names it; weights, TYPE=WEIGHT in natural log-odds, next to nothing left out.
            # Learned by "hearsay-lab plover --learn" from the marked pairs PLV (Hu et al., ACL 2024), file with SHA-256
            # %s:
            # statistics of words and shapes, no text of the corpus. RETREAT stands for CONCEDE as well. Made by machine: do not edit,
            # learn again. Licence: Apache-2.0. Date: 2026-11-22.
            feature	weights
            """;

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Marked pairs (PLV, tab-separated).")
    private Path gold = Path.of("");

    @Option(names = "--learn", paramLabel = "FILE", description = "Also learns weights from all pairs into this file.")
    private Optional<Path> learn = Optional.empty();

    @Option(names = "--errors", paramLabel = "FILE", description = "Also writes the wrong answers.")
    private Optional<Path> errors = Optional.empty();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Edition edition = model.edition();
        List<PairCase> cases = cases(edition);
        String digest = Digest.ofBytes(Files.readAllBytes(gold));
        boolean seen = learn.isPresent() || edition.text(PairCoder.FILE).contains(digest);
        List<EventType> answers = seen ? crossed(cases) : answers(cases, PairCoder.of(edition));
        if (seen) {
            report.say("these pairs taught the back-off: each fifth is answered by weights learned from the others");
        }
        if (learn.isPresent()) {
            write(learn.get(), digest, PairLearner.learn(examples(cases), PENALTY));
        }
        if (errors.isPresent()) {
            Files.writeString(errors.get(), wrong(cases, answers));
        }
        report.write(new Figures("plover", figures(cases, answers)));
        return 0;
    }

    private List<PairCase> cases(Edition edition) throws IOException {
        Analyzer analyzer = Analyzer.of(edition);
        EventCoder coder = EventCoder.of(edition);
        List<PairCase> cases = new ArrayList<>();
        List<MarkedPair> pairs = MarkedPair.read(gold);
        if (pairs.isEmpty()) {
            throw new IOException("no marked pairs in " + gold);
        }
        for (MarkedPair pair : pairs) {
            cases.add(PairCase.of(pair, analyzer, coder));
            report.progress(cases.size(), pairs.size());
        }
        return cases;
    }

    private static List<EventType> answers(List<PairCase> cases, PairCoder coder) {
        return cases.stream().map(one -> coder.best(one.example().features())).toList();
    }

    private static List<EventType> crossed(List<PairCase> cases) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(1));
        Map<Integer, EventType> answers = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<PairExample> others = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(cases.get(order.get(i)).example());
                }
            }
            PairCoder coder = PairCoder.of(PairLearner.learn(others, PENALTY));
            for (int i = fold; i < order.size(); i += FOLDS) {
                answers.put(
                        order.get(i),
                        coder.best(cases.get(order.get(i)).example().features()));
            }
        }
        return List.copyOf(answers.values());
    }

    private static List<PairExample> examples(List<PairCase> cases) {
        return cases.stream().map(PairCase::example).toList();
    }

    private static Map<String, Figure> figures(List<PairCase> cases, List<EventType> answers) {
        PloverScore whole = new PloverScore("", true);
        PloverScore lexicon = new PloverScore("lexicon.", false);
        Optional<String> commonest = commonest(cases);
        for (int i = 0; i < cases.size(); i++) {
            PairCase one = cases.get(i);
            String wanted = one.gold().root();
            Optional<String> keyword = one.keyword().map(PairCase::root);
            whole.add(wanted, Optional.of(PairCase.root(answers.get(i))), keyword);
            lexicon.add(wanted, one.lexicon().map(PairCase::root), commonest);
        }
        Map<String, Figure> figures = new LinkedHashMap<>(whole.figures());
        figures.putAll(lexicon.figures());
        return figures;
    }

    private static Optional<String> commonest(List<PairCase> cases) {
        return cases.stream()
                .collect(Collectors.groupingBy(one -> one.gold().root(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static String wrong(List<PairCase> cases, List<EventType> answers) {
        StringBuilder lines = new StringBuilder("id\twanted\tgiven\tlexicon\n");
        for (int i = 0; i < cases.size(); i++) {
            PairCase one = cases.get(i);
            String given = PairCase.root(answers.get(i));
            if (!given.equals(one.gold().root())) {
                lines.append(one.gold().id()).append('\t').append(one.gold().root());
                lines.append('\t').append(given).append('\t');
                lines.append(one.lexicon().map(PairCase::root).orElse("")).append('\n');
            }
        }
        return lines.toString();
    }

    private static void write(Path file, String digest, Map<String, Map<EventType, Double>> weights)
            throws IOException {
        StringBuilder lines = new StringBuilder(HEADER.formatted(digest));
        weights.forEach((feature, byType) -> lines.append(feature)
                .append('\t')
                .append(byType.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ")))
                .append('\n'));
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
}
