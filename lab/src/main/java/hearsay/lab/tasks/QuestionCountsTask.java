// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.knowledge.Edition;
import hearsay.lab.corpora.ForecastBench;
import hearsay.questions.AnswerRates;
import hearsay.questions.QuestionClass;
import hearsay.questions.QuestionClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay-lab question-counts}: counts how questions of each class were answered, set by set, for the engine. */
@Command(
        name = "question-counts",
        mixinStandardHelpOptions = true,
        description = "Counts the answers to forecasting questions by class and set.")
public final class QuestionCountsTask implements Callable<Integer> {

    private static final String HEAD = """
            # How questions of a class were answered, by the set in which they were asked. Counts only; made by hearsay-lab
            # question-counts; not to be edited by hand. Columns: set, its day; class, of questions/en/classes.rules, behind which
            # .unknown, .none or .some stands where a number is compared with the usual one; cases; happened, how many yes.
            # Source: ForecastBench question and resolution sets (Karger et al. 2024), CC BY-SA 4.0.
            set\tclass\tcases\thappened
            """;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "Questions of ForecastBench; may repeat.")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        QuestionClasses classes = QuestionClasses.parse(Edition.bundledText(QuestionClasses.FILE));
        Map<String, Map<String, int[]>> counts = new TreeMap<>();
        for (Path file : data) {
            for (ForecastBench.Asked asked : ForecastBench.read(file)) {
                Optional<QuestionClass> told = classes.of(asked.wording());
                String name = told.map(one -> AnswerRates.name(one, QuestionsTask.usual(asked, told)))
                        .orElse(AnswerRates.OTHER);
                int[] count = counts.computeIfAbsent(asked.due().toString(), one -> new TreeMap<>())
                        .computeIfAbsent(name, one -> new int[2]);
                count[0]++;
                count[1] += asked.yes() ? 1 : 0;
            }
        }
        StringBuilder text = new StringBuilder(HEAD);
        counts.forEach((set, byName) ->
                byName.forEach((name, count) -> text.append(new AnswerRates.Count(set, name, count[0], count[1]).line())
                        .append('\n')));
        Files.writeString(out, text);
        return 0;
    }
}
