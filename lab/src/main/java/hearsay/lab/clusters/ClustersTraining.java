// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import hearsay.lab.scores.Figures;
import hearsay.lab.tasks.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab train-clusters}: ECB+ in, the weights of pairs out; prints the figures of cross-validation, every
 * topic clustered by weights that were learned on the folds it is not in.
 */
@Command(
        name = "train-clusters",
        mixinStandardHelpOptions = true,
        description = "Learns which mentions speak of one event, and cross-validates by topic.")
public final class ClustersTraining implements Callable<Integer> {

    private static final int FOLDS = 5;

    private static final String HEADER = """
            # Whether two mentions of events in one topic speak of one event: weights of a logistic regression.
            # Columns: sign (hearsay.lab.clusters.Sign), weight in natural log-odds, weight more where both have one head lemma;
            #   ALONE is what stands by itself.
            # Learned by "hearsay-lab train-clusters" from ECB+ (A. Cybulska and P. Vossen, 2014; CC BY 3.0), %d topics: statistics
            # of signs, no text of the corpus. Made by machine: do not edit, train again. Licence: Apache-2.0. Date: 2026-11-22.
            """;

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "ECB+, without the topics held back.")
    private Path gold = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the weights go.")
    private Path out = Path.of("");

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<Topic> topics = ClustersTask.read(gold, report);
        PairModel whole = PairFit.of(topics);
        Files.writeString(out, HEADER.formatted(topics.size()) + whole.text());
        report.write(new Figures("clusters, cross-validated", ClustersTask.figures(topics, held(topics), whole)));
        return 0;
    }

    /** For each topic the weights of the folds it is not in. */
    private static Map<String, PairModel> held(List<Topic> topics) {
        Map<String, PairModel> models = new LinkedHashMap<>();
        for (int fold = 0; fold < Math.min(FOLDS, topics.size()); fold++) {
            List<Topic> others = new ArrayList<>();
            for (int i = 0; i < topics.size(); i++) {
                if (i % FOLDS != fold) {
                    others.add(topics.get(i));
                }
            }
            PairModel model = PairFit.of(others);
            for (int i = fold; i < topics.size(); i += FOLDS) {
                models.put(topics.get(i).name(), model);
            }
        }
        return models;
    }
}
