// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.knowledge.Edition;
import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab train-status}: learns from messages with keys which organisations have a part in which incident, and how the
 * message views it. Where a key leaves the choice between statuses, each counts its share.
 */
@Command(
        name = "train-status",
        mixinStandardHelpOptions = true,
        description = "Learns the claim status of MUC-4 from its development part.")
public final class StatusTraining implements Callable<Integer> {

    private static final String ORIGIN = """
            # Source: learned by "hearsay-lab train-status" from the development part of MUC-4. Weights of single words and of what
            #   was read, no text. Not edited by hand.
            """;
    static final String INCIDENTS_HEADER = """
            # What speaks for and against an incident's being one that the task asks for.
            # Columns: clue; w0, weight for one that is not asked for; w1, for one that is.
            """ + ORIGIN;
    static final String PARTS_HEADER = """
            # What speaks for and against an organisation's part in an incident.
            # Columns: clue; w0, weight for no part; w1, for a part.
            """ + ORIGIN;
    static final String STATUSES_HEADER = """
            # What speaks for each way in which a message may view an organisation's part in an incident.
            # Columns: clue; w0 to w4, for reported as fact, claimed or admitted, suspected or accused by authorities, suspected or
            #   accused, possible.
            """ + ORIGIN;
    private static final int FOLDS = 5;
    private static final double FIRM_INCIDENTS = 40;
    private static final double FIRM_PARTS = 40;
    private static final double FIRM_STATUSES = 60;
    private static final double FIRM_FRAMES_OF_PARTS = 20;
    private static final double FIRM_FRAMES = 10;

    @Option(names = "--texts", required = true, paramLabel = "PATH", description = "A file or folder of messages.")
    private Path texts = Path.of("");

    @Option(names = "--keys", required = true, paramLabel = "PATH", description = "A file or folder of answer keys.")
    private Path keys = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the weights go.")
    private Path out = Path.of("");

    @Mixin
    private hearsay.lab.tasks.Report report = new hearsay.lab.tasks.Report();

    /** What one of our templates is in truth. @param key its template of the key, if it has one */
    record Example(int fold, Told told, Optional<Template> key) {}

    @Override
    public Integer call() throws IOException {
        Map<String, List<Template>> wanted = Keys.read(keys);
        Edition edition = Edition.bundled();
        List<Texts.Message> messages = Texts.read(texts, MucTask.truecaser(edition)).stream()
                .filter(message -> wanted.containsKey(message.id()))
                .toList();
        Incidents incidents = new Incidents(edition);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            List<Template> key = wanted.getOrDefault(messages.get(i).id(), List.of());
            examples.addAll(examples(i % FOLDS, key, incidents.told(messages.get(i))));
            report.progress(i + 1, messages.size());
        }
        StatusModel model = learn(examples);
        write(model);
        return 0;
    }

    /** Both what the texts say and what the keys say of each of our templates. */
    static List<Example> examples(int fold, List<Template> keys, List<Told> told) {
        Map<Integer, Integer> pairs =
                Pairing.FULL.pairs(keys, told.stream().map(Told::open).toList());
        Map<Integer, Template> key = new HashMap<>();
        pairs.forEach((wanted, response) -> key.put(response, keys.get(wanted)));
        return IntStream.range(0, told.size())
                .mapToObj(i -> new Example(fold, told.get(i), Optional.ofNullable(key.get(i))))
                .toList();
    }

    /** Learns the three models; the second sees of the first what it says of messages that it has not learned from. */
    static StatusModel learn(List<Example> examples) {
        double[] asked = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            LogLinear others = incidents(
                    examples.stream().filter(one -> one.fold() != left).toList());
            for (int i = 0; i < asked.length; i++) {
                if (examples.get(i).fold() == left) {
                    asked[i] = others.shares(examples.get(i).told().clues())[1];
                }
            }
        }
        List<LogLinear.Case> parts = new ArrayList<>();
        List<LogLinear.Case> statuses = new ArrayList<>();
        for (int i = 0; i < asked.length; i++) {
            Example one = examples.get(i);
            List<Fill> fills = one.key().map(key -> key.fills(Slot.STATUS)).orElse(List.of());
            for (Told.Lead lead : one.told().leads()) {
                Optional<double[]> shares = shares(fills, lead.suspect());
                parts.add(new LogLinear.Case(StatusModel.with(lead.clues(), asked[i]), yes(shares.isPresent())));
                shares.ifPresent(found -> statuses.add(new LogLinear.Case(lead.clues(), found)));
            }
        }
        return new StatusModel(
                incidents(examples),
                LogLinear.fit(parts, 2, clue -> FrameClues.made(clue) ? FIRM_FRAMES_OF_PARTS : FIRM_PARTS),
                LogLinear.fit(
                        statuses,
                        StatusModel.ANSWERS.size(),
                        clue -> FrameClues.made(clue) ? FIRM_FRAMES : FIRM_STATUSES));
    }

    private static LogLinear incidents(List<Example> examples) {
        return LogLinear.fit(
                examples.stream()
                        .map(one -> new LogLinear.Case(
                                one.told().clues(), yes(one.key().isPresent())))
                        .toList(),
                2,
                clue -> FIRM_INCIDENTS);
    }

    private static double[] yes(boolean so) {
        return so ? new double[] {0, 1} : new double[] {1, 0};
    }

    /** Of each status that is answered its share, if the organisation has a part. */
    static Optional<double[]> shares(List<Fill> fills, Suspect suspect) {
        List<String> names = new ArrayList<>(suspect.wordings());
        names.add(suspect.name());
        for (Fill fill : fills) {
            List<Status> allowed = Status.in(fill).stream()
                    .filter(StatusModel.ANSWERS::contains)
                    .toList();
            if (!allowed.isEmpty() && Status.sameOrganisation(fill, names)) {
                double[] shares = new double[StatusModel.ANSWERS.size()];
                allowed.forEach(status -> shares[StatusModel.ANSWERS.indexOf(status)] += 1.0 / allowed.size());
                return Optional.of(shares);
            }
        }
        return Optional.empty();
    }

    private void write(StatusModel model) throws IOException {
        Files.writeString(out.resolve(StatusModel.INCIDENTS), model.incidents().table(INCIDENTS_HEADER));
        Files.writeString(out.resolve(StatusModel.PARTS), model.parts().table(PARTS_HEADER));
        Files.writeString(out.resolve(StatusModel.STATUSES), model.statuses().table(STATUSES_HEADER));
    }
}
