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
 * and {@code rmse}, and the F1 of each outcome ({@code true_f1} …), are with our own reading of stances, learned from the known
 * conversations alone; {@code gold_stance.…} with the key's stances. The floor always answers with the commonest outcome of all of
 * them. {@code stance.…} tells how well stances are read.
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
    private final StanceScoring stanceScoring = new StanceScoring();
    private final Confusion outcomes =
            new Confusion(Arrays.stream(Veracity.values()).map(Enum::name).toList());

    @Override
    public Integer call() throws IOException {
        ReplyCues cues = ReplyCues.bundled();
        RumourModel model = new RumourModel(Signs.bundled(), cues);
        List<Conversation> asked = RumourEval.read(gold);
        boolean keyed = asked.stream()
                .flatMap(one -> one.posts().stream())
                .anyMatch(post -> post.stance().isPresent());
        RumourScoring scoring = new RumourScoring(keyed ? List.of(OWN, GOLD) : List.of(OWN));
        if (train.isPresent()) {
            fold(RumourEval.read(train.get()), asked, model, cues, keyed, scoring);
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
                fold(known, held, model, cues, keyed, scoring);
                report.say(held.size() + " conversations of one happening asked, " + known.size() + " known");
            }
        }
        Map<String, Figure> figures = scoring.figures();
        figures.putAll(stanceScoring.figures());
        figures.put("conversations", Figure.of(asked.size()));
        report.write(new Figures("rumours", figures));
        report.say(System.lineSeparator() + outcomes.table("key \\ found"));
        report.say(System.lineSeparator() + stances.table("key \\ read"));
        return 0;
    }

    private void fold(
            List<Conversation> known,
            List<Conversation> asked,
            RumourModel model,
            ReplyCues cues,
            boolean keyed,
            RumourScoring scoring)
            throws IOException {
        if (known.isEmpty()) {
            throw new IOException("nothing to learn from: " + gold + " holds a single happening; give --train");
        }
        StanceReading own = read(known, asked, cues);
        StanceReading keys = keyed(known, asked);
        Map<String, List<Judgement>> answers = new LinkedHashMap<>();
        answers.put(OWN, model.answer(known, asked, own, keys));
        if (keyed) {
            answers.put(GOLD, model.answer(known, asked, keys, keys));
        }
        Judgement floor =
                commonest(Stream.concat(known.stream(), asked.stream()).toList());
        double[] usual = usual(known);
        for (int i = 0; i < asked.size(); i++) {
            int at = i;
            Map<String, Judgement> of = new LinkedHashMap<>();
            answers.forEach((reading, judgements) -> of.put(reading, judgements.get(at)));
            scoring.add(asked.get(i).veracity(), of, floor);
            stanceScoring.add(asked.get(i), own, usual);
            tell(asked.get(i), of.getOrDefault(OWN, floor), own);
        }
    }

    /** The posts asked about are read by what all known ones teach; each known happening by what the other known ones teach. */
    private static StanceReading read(List<Conversation> known, List<Conversation> asked, ReplyCues cues) {
        Shapes shapes = new Shapes(Stream.concat(known.stream(), asked.stream()).toList(), cues);
        Map<String, double[]> shares = new HashMap<>();
        Happenings happenings = new Happenings(known);
        for (int number : known.stream().map(happenings::of).distinct().sorted().toList()) {
            List<Conversation> others =
                    known.stream().filter(one -> happenings.of(one) != number).toList();
            List<Conversation> these =
                    known.stream().filter(one -> happenings.of(one) == number).toList();
            shares.putAll(StanceReader.learn(others.isEmpty() ? these : others, shapes)
                    .read(these));
        }
        shares.putAll(StanceReader.learn(known, shapes).read(asked));
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

    /** How common each kind of post is by the key, one of each added. */
    private static double[] usual(List<Conversation> known) {
        double[] usual = {1, 1, 1, 1};
        known.stream()
                .flatMap(one -> one.posts().stream())
                .forEach(post -> post.stance().ifPresent(stance -> usual[stance.ordinal()]++));
        double all = Arrays.stream(usual).sum();
        return Arrays.stream(usual).map(one -> one / all).toArray();
    }

    private static Judgement commonest(List<Conversation> known) {
        double[] counts = new double[Veracity.values().length];
        known.forEach(one -> counts[one.veracity().ordinal()] += 1.0 / known.size());
        return new Judgement(counts, Judgement.likeliest(counts));
    }

    private void tell(Conversation conversation, Judgement judgement, StanceReading own) {
        Veracity given = judgement.answer();
        outcomes.add(conversation.veracity().name(), given.name());
        for (Post post : conversation.posts()) {
            Reply read = StanceScoring.likeliest(own.of(post), new double[] {1, 1, 1, 1});
            post.stance().ifPresent(stance -> stances.add(stance.name(), read.name()));
        }
        if (list && given != conversation.veracity()) {
            report.say(conversation.veracity() + "\t" + given + "\t"
                    + conversation.rumour().text().replaceAll("\\s+", " "));
        }
    }
}
