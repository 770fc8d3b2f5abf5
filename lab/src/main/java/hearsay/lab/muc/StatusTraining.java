// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.knowledge.Edition;
import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import hearsay.lab.rumours.Regression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    private static final int SEEN = 5;
    private static final double FIRMNESS = 8;

    @Option(names = "--texts", required = true, paramLabel = "PATH", description = "A file or folder of messages.")
    private Path texts = Path.of("");

    @Option(names = "--keys", required = true, paramLabel = "PATH", description = "A file or folder of answer keys.")
    private Path keys = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the weights go.")
    private Path out = Path.of("");

    @Mixin
    private hearsay.lab.tasks.Report report = new hearsay.lab.tasks.Report();

    /** @param shares of each class: no part, then the statuses that are answered */
    private record Case(Set<String> clues, double[] shares) {}

    @Override
    public Integer call() throws IOException {
        Map<String, List<Template>> wanted = Keys.read(keys);
        Edition edition = Edition.bundled();
        List<Texts.Message> messages = Texts.read(texts, MucTask.truecaser(edition)).stream()
                .filter(message -> wanted.containsKey(message.id()))
                .toList();
        Incidents incidents = new Incidents(edition);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            cases(wanted.getOrDefault(messages.get(i).id(), List.of()), incidents.told(messages.get(i)), cases);
            report.progress(i + 1, messages.size());
        }
        Files.writeString(out, weights(cases));
        return 0;
    }

    private static void cases(List<Template> keys, List<Told> told, List<Case> into) {
        Map<Integer, Integer> pairs =
                Scoring.pairs(keys, told.stream().map(Told::open).toList());
        Map<Integer, Template> key = new HashMap<>();
        pairs.forEach((wanted, response) -> key.put(response, keys.get(wanted)));
        for (int i = 0; i < told.size(); i++) {
            List<Fill> fills = key.containsKey(i) ? key.get(i).fills(Slot.STATUS) : List.of();
            for (Told.Lead lead : told.get(i).leads()) {
                into.add(new Case(lead.clues(), shares(fills, lead.suspect())));
            }
        }
    }

    private static double[] shares(List<Fill> fills, Suspect suspect) {
        double[] shares = new double[StatusModel.ANSWERS.size() + 1];
        List<String> names = new ArrayList<>(suspect.wordings());
        names.add(suspect.name());
        for (Fill fill : fills) {
            if (Status.sameOrganisation(fill, names)) {
                List<Status> allowed = Status.in(fill).stream()
                        .filter(StatusModel.ANSWERS::contains)
                        .toList();
                allowed.forEach(status -> shares[1 + StatusModel.ANSWERS.indexOf(status)] += 1.0 / allowed.size());
                if (!allowed.isEmpty()) {
                    return shares;
                }
            }
        }
        shares[0] = 1;
        return shares;
    }

    private static String weights(List<Case> cases) {
        Map<String, Integer> seen = new TreeMap<>();
        cases.forEach(one -> one.clues().forEach(clue -> seen.merge(clue, 1, Integer::sum)));
        seen.values().removeIf(count -> count < SEEN);
        List<String> clues = List.copyOf(seen.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        clues.forEach(clue -> numbers.put(clue, numbers.size()));
        int classes = StatusModel.ANSWERS.size() + 1;
        List<Regression.Example> examples = new ArrayList<>();
        for (Case one : cases) {
            int[] features = one.clues().stream()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .toArray();
            double[] values = new double[features.length];
            Arrays.fill(values, 1);
            for (int label = 0; label < classes; label++) {
                if (one.shares()[label] > 0) {
                    examples.add(new Regression.Example(features, values, label, one.shares()[label]));
                }
            }
        }
        double[] firmness = new double[clues.size()];
        Arrays.fill(firmness, FIRMNESS);
        Regression regression = Regression.fit(examples, classes, new double[clues.size() * classes], firmness);
        return table(clues, regression);
    }

    private static String table(List<String> clues, Regression regression) {
        StringBuilder table = new StringBuilder("""
                # What speaks for and against an organisation's part in an incident, and for each way a message may view it.
                # Columns: clue; w0, weight for no part; w1 to w5, for reported as fact, claimed or admitted, suspected or accused by
                #   authorities, suspected or accused, possible.
                # Source: learned by "hearsay-lab train-status" from the development part of MUC-4. Weights, no text. Not edited by hand.
                clue\tw0\tw1\tw2\tw3\tw4\tw5
                """);
        for (int i = 0; i < clues.size(); i++) {
            double[] own = regression.weights(i);
            String values = Arrays.stream(own)
                    .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
                    .collect(Collectors.joining("\t"));
            table.append(clues.get(i)).append('\t').append(values).append('\n');
        }
        return table.toString();
    }
}
