// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import hearsay.knowledge.Edition;
import hearsay.lab.corpora.EcbPlus;
import hearsay.lab.corpora.GoldHappenings;
import hearsay.lab.scores.ClusterScore;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.lab.tasks.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab clusters}: clusters of mentions of events over documents, mentions given. A topic is what its folder
 * holds; which of its documents tell of one seminal event is not given. Mentions that stand alone count. The floor is one
 * cluster for each head lemma of a topic; {@code stories.…} is the harder one, for each head lemma of the documents that were
 * put together.
 */
@Command(
        name = "clusters",
        mixinStandardHelpOptions = true,
        description = "Scores clusters of mentions of events, mentions given, on ECB+.")
public final class ClustersTask implements Callable<Integer> {

    private static final String WEIGHTS = "/hearsay/lab/clusters/pairs.tsv";

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "ECB+: folders of topics, and ECBplus_coreference_sentences.csv.")
    private Path gold = Path.of("");

    @Option(names = "--weights", paramLabel = "FILE", description = "Other weights of pairs than the program's.")
    private Optional<Path> weights = Optional.empty();

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        PairModel model = PairModel.parse(weights.isPresent() ? Files.readString(weights.get()) : own());
        List<Topic> topics = read(gold, report);
        report.write(new Figures("clusters", figures(topics, Map.of(), model)));
        return 0;
    }

    /** @throws IOException if there is no mention of an event under the folder */
    static List<Topic> read(Path gold, Report report) throws IOException {
        List<GoldHappenings> documents = EcbPlus.read(gold);
        if (documents.isEmpty()) {
            throw new IOException("no mentions of events in checked sentences under " + gold);
        }
        int[] done = {0};
        return new Topics(Edition.bundled()).read(documents, () -> report.progress(++done[0], documents.size()));
    }

    /** @param models by the name of a topic, where it has one of its own */
    static Map<String, Figure> figures(List<Topic> topics, Map<String, PairModel> models, PairModel otherwise) {
        Evaluation clusters = ClusterScore.figures(new Evaluation());
        Evaluation stories = ClusterScore.figures(new Evaluation());
        long mentions = 0;
        for (Topic topic : topics) {
            clusters.add(topic.clustered(models.getOrDefault(topic.name(), otherwise)), topic.byHead());
            stories.add(topic.byHeadAndStory(), Map.of());
            mentions += topic.mentions().size();
        }
        Map<String, Figure> figures = new LinkedHashMap<>(clusters.figures());
        stories.figures().forEach((name, figure) -> figures.put("stories." + name, figure));
        figures.put("topics", Figure.of(topics.size()));
        figures.put("mentions", Figure.of(mentions));
        return figures;
    }

    private static String own() throws IOException {
        try (InputStream in = ClustersTask.class.getResourceAsStream(WEIGHTS)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + WEIGHTS);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
