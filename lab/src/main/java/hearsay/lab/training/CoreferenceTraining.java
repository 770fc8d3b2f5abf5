// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Analyzer;
import hearsay.analysis.coreference.Choice;
import hearsay.analysis.coreference.Coreference;
import hearsay.knowledge.Edition;
import hearsay.lab.corpora.Conllu;
import hearsay.lab.corpora.GoldChains;
import hearsay.layout.Layouter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay-lab train-coreference}: gold chains in, the ranker's weights out. */
@Command(
        name = "train-coreference",
        mixinStandardHelpOptions = true,
        description = "Learns what pronouns and descriptions take up, and writes the ranker's weights.")
public final class CoreferenceTraining implements Callable<Integer> {

    private static final String HEADER = """
            # Weights of the coreference ranker: which earlier phrase a pronoun or a definite description takes up.
            # Columns: feature, the kind of anaphor, a template and the number of its answer (hearsay.analysis.coreference.Template
            #   explains them); weight, natural log-odds.
            # Learned by "hearsay-lab train-coreference --seed %d" from the training part of GUM (Zeldes, 2017): statistics of
            # shapes, no text of the corpus. Made by machine: do not edit, train again. Licence: Apache-2.0. Date: 2026-11-22.
            feature	weight
            """;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "GUM's training part (.conllu).")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the weights go.")
    private Path out = Path.of("");

    @Option(names = "--seed", defaultValue = "1", description = "Of the order of examples (default ${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Edition edition = Edition.bundled();
        Analyzer analyzer = Analyzer.of(edition);
        Layouter layouter = Layouter.of(edition);
        List<ReadChains> documents = new ArrayList<>();
        for (GoldChains gold : Conllu.chains(data)) {
            documents.add(ReadChains.of(gold, analyzer, layouter));
        }
        double[] weights = CoreferenceLearner.learn(Coreference.of(edition), documents, seed);
        write(weights);
        spec.commandLine().getOut().println("weights of " + documents.size() + " documents: " + out);
        return 0;
    }

    private void write(double[] weights) throws IOException {
        StringBuilder lines = new StringBuilder(HEADER.formatted(seed));
        for (int feature = 0; feature < weights.length; feature++) {
            double rounded = Math.round(weights[feature] * 1000) / 1000.0;
            if (rounded != 0) {
                lines.append(Choice.name(feature)).append('\t').append(rounded).append('\n');
            }
        }
        Files.writeString(out, lines, StandardCharsets.UTF_8);
    }
}
