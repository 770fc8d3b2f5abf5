// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.analysis.Analyzer;
import hearsay.analysis.coreference.Chains;
import hearsay.analysis.coreference.Coreference;
import hearsay.knowledge.Edition;
import hearsay.lab.corpora.Conllu;
import hearsay.lab.corpora.GoldChains;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.lab.training.ReadChains;
import hearsay.layout.Layouter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab coreference}: what pronouns of the third person and definite descriptions take up, gold words and phrases
 * given. Right if the earlier phrase stands for the same as gold has it. {@code accuracy} counts those that have an earlier phrase
 * in gold, and the ranker must choose one; {@code f1} counts all, and it may choose none. The floor is the nearest earlier phrase that agrees in number, gender and nature
 * (of descriptions, the nearest with the same head, else the nearest that agrees).
 */
@Command(
        name = "coreference",
        mixinStandardHelpOptions = true,
        description = "Scores the antecedents of pronouns and definite descriptions.")
public final class CoreferenceTask implements Callable<Integer> {

    private static final String PRONOUNS = "pronouns";
    private static final String DEFINITES = "definites";

    /** Behind a kind: those that take up something in gold, and a choice that may not be none. */
    private static final String FORCED = ".forced";

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "GUM (.conllu file or folder).")
    private Path gold = Path.of("");

    @Option(names = "--genre", paramLabel = "NAME", description = "Only documents whose name holds this, such as news.")
    private String genre = "";

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<GoldChains> documents = Conllu.chains(gold).stream()
                .filter(one -> one.document().id().contains(genre))
                .toList();
        if (documents.isEmpty()) {
            throw new IOException("no chains in " + gold);
        }
        Edition edition = model.edition();
        Analyzer analyzer = Analyzer.of(edition);
        Layouter layouter = Layouter.of(edition);
        Coreference coreference = Coreference.of(edition);
        Evaluation evaluation = new Evaluation();
        for (String kind : List.of(PRONOUNS, DEFINITES)) {
            evaluation.statistic(
                    kind + ".accuracy",
                    sums -> 100 * sums.getOrDefault(kind + FORCED, Counts.NONE).recall());
            evaluation.f1(kind + ".f1", kind);
        }
        Map<String, Long> cases = new LinkedHashMap<>(Map.of(PRONOUNS, 0L, DEFINITES, 0L));
        for (int i = 0; i < documents.size(); i++) {
            ReadChains read = ReadChains.of(documents.get(i), analyzer, layouter);
            Chains chains = coreference.chains(read.analysis(), read.quotations(), read.phrases());
            List<Integer> nearest = coreference.nearest(read.analysis(), read.quotations(), read.phrases());
            Map<String, Counts> counts = count(read, chains.antecedents(), chains.likeliest());
            evaluation.add(counts, count(read, nearest, nearest));
            counts.forEach((kind, one) -> cases.computeIfPresent(kind, (key, sum) -> sum + one.wanted()));
            report.progress(i + 1, documents.size());
        }
        Map<String, Figure> figures = new LinkedHashMap<>(evaluation.figures());
        cases.forEach((kind, number) -> figures.put(kind + ".cases", Figure.of(number)));
        report.write(new Figures("coreference", figures));
        return 0;
    }

    private static Map<String, Counts> count(ReadChains read, List<Integer> antecedents, List<Integer> likeliest) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (int i = 0; i < antecedents.size(); i++) {
            boolean pronoun =
                    Coreference.pronoun(read.analysis(), read.phrases().get(i));
            if (pronoun
                    || Coreference.description(read.analysis(), read.phrases().get(i))) {
                String kind = pronoun ? PRONOUNS : DEFINITES;
                int wanted = read.takesUp(i) ? 1 : 0;
                int given = antecedents.get(i) >= 0 ? 1 : 0;
                counts.merge(kind, new Counts(right(read, i, antecedents), given, wanted), Counts::plus);
                Counts forced = new Counts(right(read, i, likeliest) * wanted, wanted, wanted);
                counts.merge(kind + FORCED, forced, Counts::plus);
            }
        }
        return counts;
    }

    private static int right(ReadChains read, int phrase, List<Integer> antecedents) {
        int given = antecedents.get(phrase);
        return given >= 0 && read.entities().get(given).equals(read.entities().get(phrase)) ? 1 : 0;
    }
}
