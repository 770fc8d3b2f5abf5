// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.EventType;
import hearsay.forecast.Chronicle;
import hearsay.forecast.Experience;
import hearsay.forecast.ExperienceLearner;
import hearsay.forecast.Facts;
import hearsay.knowledge.Table;
import hearsay.lab.corpora.QuadrupleFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab forecast-curves}: what follows what between the types of PLOVER, learned from ICEWS events whose
 * CAMEO categories are mapped to them; written as the three files that the engine carries.
 */
@Command(
        name = "forecast-curves",
        mixinStandardHelpOptions = true,
        description = "Learns rule curves and base rates between PLOVER types from coded events.")
public final class ForecastCurvesTask implements java.util.concurrent.Callable<Integer> {

    private static final String RULES_HEAD = """
            # What follows what between the types of PLOVER. Rates, curves, weights and counts; no event, no actor. Made by
            # hearsay-lab forecast-curves; not to be edited by hand.
            # rule: head, body (~ is the type seen from its recipient), examples, positives, rise, decay per day, floor,
            # correction per share of days and per delay. horizon: scope, days, questions, yes, weights of signs.
            # Source: %s, %d events of one year between the types.
            """;
    private static final String CLASSES_HEAD = """
            # How often an event of a PLOVER type happens within so many days. Counts; made by hearsay-lab forecast-curves.
            # met: by one of any two that had events of whatever type on three days or more before to the other, both ways round.
            # by: by one who did anything on three days or more, to anybody. in: by anybody to somebody of one country, to whose
            # people anything was done on three days or more. states: by one state with its government and forces to another, of
            # those that had events on three days or more, both ways round. Asked on 6 days, 14 days apart.
            # Source: %s, one year; counted are days coded in news reports, not deeds.
            name\tsays\tfrom\tuntil\tdays\tcases\thappened\tsource
            """;

    private static final String HABITS_HEAD = """
            # In how many weeks an armed group used force against somebody of one country: those that did so in five
            # or more. Counts; no event, no day. Made by hearsay-lab forecast-curves.
            # Source: %s, one year; counted are weeks with a deed coded in news reports.
            name\tsays\tfrom\tuntil\tdays\tcases\thappened\tsource
            """;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Quadruples: train.txt, valid.txt …")
    private Path data = Path.of("");

    @Option(names = "--source", defaultValue = "ICEWS coded event data, 2014", description = "What the events are.")
    private String source = "";

    @Option(names = "--year", defaultValue = "2014", description = "Their year (default ${DEFAULT-VALUE}).")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write the three files.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        QuadrupleFolder folder = QuadrupleFolder.read(data, List.of("train", "valid"));
        List<String> names = Arrays.stream(EventType.values()).map(Enum::name).toList();
        Facts facts = plover(folder.facts(), QuadrupleFolder.names(data.resolve("relation2id.txt")), names);
        Chronicle chronicle = Chronicle.of(facts);
        int end = chronicle.lastDay() + 1;
        if (end < ExperienceLearner.leastDays()) {
            throw new IOException(
                    data + ": too few days, " + end + "; " + ExperienceLearner.leastDays() + " are needed");
        }
        Experience experience = ExperienceLearner.learn(facts, names);
        String text = RULES_HEAD.formatted(source, facts.size()) + experience.text();
        Files.writeString(out.resolve("plover.tsv"), text);
        Acquainted acquainted = new Acquainted(facts, names, QuadrupleFolder.names(data.resolve("entity2id.txt")));
        StringBuilder classes = new StringBuilder(CLASSES_HEAD.formatted(source));
        for (int days : ExperienceLearner.HORIZONS) {
            List<Integer> asked = ExperienceLearner.asked(end, days);
            acquainted
                    .classes(days, asked, year, source)
                    .forEach(each -> classes.append(each.line()).append('\n'));
        }
        Files.writeString(out.resolve("reference-classes-icews.tsv"), classes);
        StringBuilder habits = new StringBuilder(HABITS_HEAD.formatted(source));
        new HabitCounts()
                .classes(facts, names, QuadrupleFolder.names(data.resolve("entity2id.txt")), end, year, source)
                .forEach(each -> habits.append(each.line()).append('\n'));
        Files.writeString(out.resolve("habits-icews.tsv"), habits);
        return 0;
    }

    private static Facts plover(Facts facts, List<String> relations, List<String> names) throws IOException {
        Map<String, String> types = new LinkedHashMap<>();
        for (Table.Row row : table().rows()) {
            types.put(row.get("name"), row.get("plover"));
        }
        Facts.Builder mapped = new Facts.Builder(facts.actors(), names.size());
        for (int row = 0; row < facts.size(); row++) {
            String relation = relations.get(facts.type(row));
            String type = types.get(relation);
            if (type == null) {
                throw new IOException("no PLOVER type is written down for \"" + relation + "\"");
            }
            if (!type.isEmpty()) {
                mapped.add(facts.actor(row), names.indexOf(type), facts.recipient(row), facts.day(row));
            }
        }
        return mapped.build();
    }

    private static Table table() throws IOException {
        try (InputStream in = ForecastCurvesTask.class.getResourceAsStream("/hearsay/lab/cameo-plover.tsv")) {
            if (in == null) {
                throw new IllegalStateException("this build lacks cameo-plover.tsv");
            }
            return Table.parse("cameo-plover.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
