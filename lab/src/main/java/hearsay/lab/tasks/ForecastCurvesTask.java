// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.EventType;
import hearsay.forecast.Chronicle;
import hearsay.forecast.Experience;
import hearsay.forecast.Facts;
import hearsay.forecast.HorizonModel;
import hearsay.forecast.HorizonQuestion;
import hearsay.forecast.ReferenceClass;
import hearsay.forecast.RuleBook;
import hearsay.forecast.RuleLearner;
import hearsay.forecast.RuleSettings;
import hearsay.forecast.Scope;
import hearsay.knowledge.Table;
import hearsay.lab.corpora.QuadrupleFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab forecast-curves}: what follows what between the types of PLOVER, learned from ICEWS events whose
 * CAMEO categories are mapped to them; written as the two files that the engine carries.
 */
@Command(
        name = "forecast-curves",
        mixinStandardHelpOptions = true,
        description = "Learns rule curves and base rates between PLOVER types from coded events.")
public final class ForecastCurvesTask implements java.util.concurrent.Callable<Integer> {

    private static final List<Integer> HORIZONS = List.of(7, 30, 90);
    private static final int LEAST_POSITIVES = 5;
    private static final int ASKED = 6;
    private static final int APART = 14;

    private static final String RULES_HEAD = """
            # What follows what between the types of PLOVER. Rates, curves, weights and counts; no event, no actor. Made by
            # hearsay-lab forecast-curves; not to be edited by hand.
            # rule: head, body (~ is the type seen from its recipient), examples, positives, rise, decay per day, floor,
            # correction per share of days and per delay. horizon: scope, days, questions, yes, weights of signs.
            # Source: %s, %d events of one year between the types.
            """;
    private static final String CLASSES_HEAD = """
            # How often an event of a PLOVER type happens within so many days. Counts; made by hearsay-lab forecast-curves.
            # seen: between two actors where it had happened before in the year. unseen: between an actor that had done it to
            # others and a recipient to whom others had done it. Asked on %d days, %d days apart.
            # Source: %s, one year; counted are days coded in news reports, not deeds.
            name\tsays\tfrom\tuntil\tdays\tcases\thappened\tsource
            """;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Quadruples: train.txt, valid.txt …")
    private Path data = Path.of("");

    @Option(names = "--source", defaultValue = "ICEWS coded event data, 2014", description = "What the events are.")
    private String source = "";

    @Option(names = "--year", defaultValue = "2014", description = "Their year (default ${DEFAULT-VALUE}).")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write the two files.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        QuadrupleFolder folder = QuadrupleFolder.read(data, List.of("train", "valid"));
        List<String> names = Arrays.stream(EventType.values()).map(Enum::name).toList();
        Facts facts = plover(folder.facts(), QuadrupleFolder.names(data.resolve("relation2id.txt")), names);
        Chronicle chronicle = Chronicle.of(facts);
        int end = chronicle.lastDay() + 1;
        int first = asked(end, HORIZONS.get(HORIZONS.size() - 1)).get(ASKED - 1);
        if (first < APART) {
            throw new IOException(data + ": too few days, " + end + ", to ask " + ASKED + " times about 90 more");
        }
        RuleBook book = RuleLearner.learn(chronicle, RuleSettings.SMALL, end).withPositives(LEAST_POSITIVES);
        Chronicle open = Chronicle.of(Facts.withAnybody(facts));
        List<HorizonModel> horizons = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            for (int days : HORIZONS) {
                horizons.add(fit(scope, chronicle, scope == Scope.PAIR ? chronicle : open, days, asked(end, days)));
            }
        }
        String text = RULES_HEAD.formatted(source, facts.size()) + new Experience(names, book, horizons).text();
        Files.writeString(out.resolve("plover.tsv"), text);
        StringBuilder classes = new StringBuilder(CLASSES_HEAD.formatted(ASKED, APART, source));
        for (int days : HORIZONS) {
            count(chronicle, names, days, asked(end, days))
                    .forEach(each -> classes.append(each.line()).append('\n'));
        }
        Files.writeString(out.resolve("reference-classes-icews.tsv"), classes);
        return 0;
    }

    /** With rules learned before the first of the days, as they will be used. */
    private static HorizonModel fit(Scope scope, Chronicle learned, Chronicle asked, int horizon, List<Integer> days) {
        int first = days.stream().min(Integer::compare).orElse(1);
        RuleBook earlier = RuleLearner.learn(learned, RuleSettings.SMALL, first);
        return HorizonModel.fit(scope, earlier.withPositives(LEAST_POSITIVES), asked, horizon, days);
    }

    private List<ReferenceClass> count(Chronicle chronicle, List<String> names, int days, List<Integer> asked) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (int day : asked) {
            for (HorizonQuestion question : HorizonQuestion.asOf(chronicle, day, days)) {
                String name = names.get(question.type()) + (question.seen() ? ".seen" : ".unseen");
                int[] count = counts.computeIfAbsent(name, any -> new int[2]);
                count[0]++;
                count[1] += question.happened() ? 1 : 0;
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new ReferenceClass(
                        entry.getKey() + "." + days,
                        says(entry.getKey(), days),
                        year,
                        year,
                        days,
                        entry.getValue()[0],
                        entry.getValue()[1],
                        source))
                .toList();
    }

    private static String says(String name, int days) {
        String type = name.substring(0, name.indexOf('.'));
        return name.endsWith(".seen")
                ? type + " again within " + days + " days between two who had it before in the year"
                : type + " within " + days + " days between two who had not had it in the year";
    }

    /** Some days, the last so that its horizon ends with the data. */
    private static List<Integer> asked(int end, int horizon) {
        return IntStream.range(0, ASKED)
                .mapToObj(i -> end - horizon - i * APART)
                .toList();
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
