// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import hearsay.lab.scores.Confusion;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.lab.tasks.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab rumours}: true, false or unverified, by what is answered. Without {@code --train} each happening is asked with
 * all the others known; with it, everything in {@code --gold} is asked with {@code --train} known. {@code accuracy}, {@code macro_f1}
 * and {@code rmse} are with our own reading of stances, learned from the known conversations alone; {@code gold_stance.…} with the
 * key's stances. The floor always answers with the commonest outcome of all of them.
 */
@Command(
        name = "rumours",
        mixinStandardHelpOptions = true,
        description = "Judges rumours by what is answered to them (RumourEval 2017).")
public final class RumoursTask implements Callable<Integer> {

    private static final String OWN = "";
    private static final String GOLD = "gold_stance.";

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "Conversations with their key.")
    private Path gold = Path.of("");

    @Option(names = "--train", paramLabel = "DIR", description = "Other conversations to learn from.")
    private Optional<Path> train = Optional.empty();

    @Option(names = "--list", description = "Also lists each conversation that came out wrong.")
    private boolean list;

    @Mixin
    private Report report = new Report();

    private final Confusion stances =
            new Confusion(Arrays.stream(Reply.values()).map(Enum::name).toList());
    private final Confusion outcomes =
            new Confusion(Arrays.stream(Veracity.values()).map(Enum::name).toList());

    @Override
    public Integer call() throws IOException {
        RumourModel model = new RumourModel(Signs.bundled());
        List<Conversation> asked = RumourEval.read(gold);
        boolean keyed = asked.stream()
                .flatMap(one -> one.posts().stream())
                .anyMatch(post -> post.stance().isPresent());
        RumourScoring scoring = new RumourScoring(keyed ? List.of(OWN, GOLD) : List.of(OWN));
        if (train.isPresent()) {
            fold(RumourEval.read(train.get()), asked, model, keyed, scoring);
        } else {
            Happenings happenings = new Happenings(asked);
            for (int number :
                    asked.stream().map(happenings::of).distinct().sorted().toList()) {
                List<Conversation> known = asked.stream()
                        .filter(one -> happenings.of(one) != number)
                        .toList();
                List<Conversation> held = asked.stream()
                        .filter(one -> happenings.of(one) == number)
                        .toList();
                fold(known, held, model, keyed, scoring);
                report.say(held.size() + " conversations of one happening asked, " + known.size() + " known");
            }
        }
        Map<String, Figure> figures = scoring.figures();
        if (stances.total() > 0) {
            figures.put("stance.accuracy", Figure.of(100 * stances.agreement()));
        }
        figures.put("conversations", Figure.of(asked.size()));
        report.write(new Figures("rumours", figures));
        report.say(System.lineSeparator() + outcomes.table("key \\ found"));
        report.say(System.lineSeparator() + stances.table("key \\ read"));
        return 0;
    }

    private void fold(
            List<Conversation> known, List<Conversation> asked, RumourModel model, boolean keyed, RumourScoring scoring)
            throws IOException {
        if (known.isEmpty()) {
            throw new IOException("nothing to learn from: " + gold + " holds a single happening; give --train");
        }
        StanceReading own = read(known, asked);
        Map<String, List<double[]>> answers = new LinkedHashMap<>();
        answers.put(OWN, model.answer(known, asked, own));
        if (keyed) {
            answers.put(GOLD, model.answer(known, asked, keyed(known, asked)));
        }
        double[] floor = commonest(Stream.concat(known.stream(), asked.stream()).toList());
        for (int i = 0; i < asked.size(); i++) {
            int at = i;
            Map<String, double[]> of = new LinkedHashMap<>();
            answers.forEach((reading, shares) -> of.put(reading, shares.get(at)));
            scoring.add(asked.get(i).veracity(), of, floor);
            tell(asked.get(i), of.getOrDefault(OWN, floor), own);
        }
    }

    /** The posts asked about are read by what all known ones teach; each known happening by what the other known ones teach. */
    private static StanceReading read(List<Conversation> known, List<Conversation> asked) {
        Map<String, double[]> shares = new HashMap<>();
        Happenings happenings = new Happenings(known);
        for (int number : known.stream().map(happenings::of).distinct().sorted().toList()) {
            List<Conversation> others =
                    known.stream().filter(one -> happenings.of(one) != number).toList();
            List<Conversation> these =
                    known.stream().filter(one -> happenings.of(one) == number).toList();
            shares.putAll(StanceReader.learn(others.isEmpty() ? these : others).read(these));
        }
        shares.putAll(StanceReader.learn(known).read(asked));
        return new StanceReading(shares);
    }

    private static StanceReading keyed(List<Conversation> known, List<Conversation> asked) {
        Map<String, double[]> shares = new HashMap<>();
        Stream.concat(known.stream(), asked.stream())
                .flatMap(conversation -> conversation.posts().stream())
                .forEach(post -> post.stance().ifPresent(stance -> {
                    double[] one = new double[Reply.values().length];
                    one[stance.ordinal()] = 1;
                    shares.put(post.id(), one);
                }));
        return new StanceReading(shares);
    }

    private static double[] commonest(List<Conversation> known) {
        double[] counts = new double[Veracity.values().length];
        known.forEach(one -> counts[one.veracity().ordinal()] += 1.0 / known.size());
        double[] floor = new double[counts.length];
        int most = RumourScoring.likeliest(counts).ordinal();
        floor[most] = counts[most];
        return floor;
    }

    private void tell(Conversation conversation, double[] shares, StanceReading own) {
        Veracity given = RumourScoring.likeliest(shares);
        outcomes.add(conversation.veracity().name(), given.name());
        for (Post post : conversation.posts()) {
            post.stance().ifPresent(stance -> {
                double[] read = own.of(post);
                int best = 0;
                for (int i = 1; i < read.length; i++) {
                    best = read[i] > read[best] ? i : best;
                }
                stances.add(stance.name(), Reply.values()[best].name());
            });
        }
        if (list && given != conversation.veracity()) {
            report.say(conversation.veracity() + "\t" + given + "\t"
                    + conversation.rumour().text().replaceAll("\\s+", " "));
        }
    }
}
