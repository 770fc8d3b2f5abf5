// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.lab.casing.Truecaser;
import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figures;
import hearsay.lab.tasks.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code hearsay-lab muc}: incident type, date, location, victim numbers and claim status of MUC-4, recall and precision of each slot over all
 * templates. The floor gives every message that names an attack one template: the commonest type, the day and the country of the
 * message.
 */
@Command(
        name = "muc",
        mixinStandardHelpOptions = true,
        description = "Scores the templates of MUC-4: type, date, location, victim numbers, claim status.")
public final class MucTask implements Callable<Integer> {

    private static final Pattern VIOLENT =
            Pattern.compile("(?i)\\b(attack|kill|murder|bomb|explo|kidnap|assassinat|ambush)");

    /** Columns of the table of official scores. */
    private static final Map<Slot, String> OFFICIAL = Map.of(
            Slot.TYPE, "inc-type R/P",
            Slot.DATE, "inc-date R/P",
            Slot.LOCATION, "inc-loc R/P",
            Slot.VICTIMS, "hum-tgt-num R/P",
            Slot.STATUS, "perp-org-conf R/P");

    @Option(names = "--texts", required = true, paramLabel = "PATH", description = "A file or folder of messages.")
    private Path texts = Path.of("");

    @Option(names = "--keys", required = true, paramLabel = "PATH", description = "A file or folder of answer keys.")
    private Path keys = Path.of("");

    @Option(
            names = "--official",
            paramLabel = "FILE",
            description = "Prints the scores of the systems of 1992 beside (tab-separated).")
    private Optional<Path> official = Optional.empty();

    @Option(
            names = "--weights",
            paramLabel = "N",
            description = "How many clues of each kind to print with their weights (${DEFAULT-VALUE}).")
    private int weights = 6;

    @Option(names = "--first", paramLabel = "N", description = "Only the first N messages.")
    private int first = Integer.MAX_VALUE;

    @Option(
            names = "--show",
            paramLabel = "FILE",
            description = "Also writes every text in restored case, keys and answers.")
    private Optional<Path> show = Optional.empty();

    @Mixin
    private Report report = new Report();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Map<String, List<Template>> wanted = Keys.read(keys);
        Edition edition = Edition.bundled();
        List<Texts.Message> messages = Texts.read(texts, truecaser(edition)).stream()
                .filter(message -> wanted.containsKey(message.id()))
                .limit(first)
                .toList();
        if (messages.isEmpty()) {
            throw new IOException("no message of " + texts + " has a key in " + keys);
        }
        Incidents incidents = new Incidents(edition);
        StatusModel model = StatusModel.bundled();
        Countries countries = new Countries(edition.table("attribution/en/countries.tsv"));
        Evaluation evaluation = figures();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Texts.Message message = messages.get(i);
            List<Template> key = wanted.getOrDefault(message.id(), List.of());
            List<Told> told = incidents.told(message);
            List<Template> found = told.stream()
                    .map(one -> one.filled(model, StatusModel.LEAST))
                    .toList();
            Map<String, Counts> counts = new HashMap<>(Scoring.count(key, found, Pairing.FULL));
            List<Template> ruled = told.stream().map(StatusRules::filled).toList();
            counts.put("status_rules", status(key, ruled, Pairing.FULL));
            counts.put("status_tiebreak", status(key, found, Pairing.TIE_BREAK));
            evaluation.add(counts, Scoring.count(key, floor(message, countries), Pairing.FULL));
            lines.add(message.id() + " " + message.dateline() + " " + message.date() + "\n" + message.body());
            key.forEach(template -> lines.add("KEY " + template.slots()));
            found.forEach(template -> lines.add("OUR " + template.slots()));
            report.progress(i + 1, messages.size());
        }
        if (show.isPresent()) {
            Files.write(show.get(), lines);
        }
        report.write(new Figures("muc", evaluation.figures()));
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%nwhat weighs most%n%s", model.told(weights));
        out.flush();
        if (official.isPresent()) {
            peers(official.get());
        }
        return 0;
    }

    /** Restores the case of words, and of the groups, parties and forces that the edition knows by name. */
    static Truecaser truecaser(Edition edition) {
        List<String> names = new ArrayList<>();
        for (Table.Row row : edition.table("actors/en/groups.tsv").rows()) {
            names.add(row.get("name"));
            names.addAll(row.list("aliases"));
        }
        return Truecaser.bundled().knowing(names);
    }

    private static Evaluation figures() {
        Evaluation evaluation = new Evaluation();
        for (String slot : List.of(
                "template",
                "type",
                "date",
                "location",
                "victims",
                "status",
                "status_tiebreak",
                "status_half",
                "status_rules")) {
            evaluation.statistic(
                    slot + ".recall",
                    sums -> 100 * sums.getOrDefault(slot, Counts.NONE).recall());
            evaluation.statistic(
                    slot + ".precision",
                    sums -> 100 * sums.getOrDefault(slot, Counts.NONE).precision());
        }
        return evaluation;
    }

    private static Counts status(List<Template> key, List<Template> found, Pairing pairing) {
        return Scoring.count(key, found, pairing).getOrDefault("status", Counts.NONE);
    }

    private static List<Template> floor(Texts.Message message, Countries countries) {
        if (!VIOLENT.matcher(message.body()).find()) {
            return List.of();
        }
        return List.of(new Template(
                message.id(),
                false,
                Map.of(
                        Slot.TYPE, List.of(Fill.of("ATTACK")),
                        Slot.DATE, List.of(Fill.of("- " + Texts.print(message.date()))),
                        Slot.LOCATION, List.of(Fill.of(countries.home(message.dateline() + "\n" + message.body()))))));
    }

    private void peers(Path file) throws IOException {
        Table table = Table.parse(file.toString(), Files.readString(file));
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%n%-10s %9s %9s %9s %9s %9s %9s   (recall/precision, 1992, another test part)%n",
                "system", "template", "type", "date", "location", "victims", "status");
        for (Table.Row row : table.rows()) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %9s %9s %9s %9s %9s %9s%n",
                    row.get("system"),
                    row.get("template-id R/P"),
                    row.get(OFFICIAL.getOrDefault(Slot.TYPE, "")),
                    row.get(OFFICIAL.getOrDefault(Slot.DATE, "")),
                    row.get(OFFICIAL.getOrDefault(Slot.LOCATION, "")),
                    row.get(OFFICIAL.getOrDefault(Slot.VICTIMS, "")),
                    row.get(OFFICIAL.getOrDefault(Slot.STATUS, "")));
        }
        out.flush();
    }
}
