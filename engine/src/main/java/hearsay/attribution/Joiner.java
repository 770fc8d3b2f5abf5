// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.knowledge.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Joins role spans to whole statements: each cue chooses its source, each content its cue, by a log-linear score over
 * order, distance, punctuation and quotation marks. A cue that nobody chose takes a content that another cue can spare; a content that chose nobody goes on where the one before it stopped. Which weights:
 * {@code attribution/en/joiner.tsv} says how they were learned. Thread-safe.
 */
public final class Joiner {

    /** How much worse, in log-odds, a content may sit with a cue that has none before we leave that cue empty. */
    private static final double GIVE_UP = -3;

    private final PairWeights weights;

    private Joiner(PairWeights weights) {
        this.weights = weights;
    }

    public static Joiner of(Edition edition) {
        return new Joiner(PairWeights.of(edition));
    }

    public static Joiner of(PairWeights weights) {
        return new Joiner(weights);
    }

    /** The questions of a text with their features: what training needs to see. */
    public static List<Choice> choices(Analysis analysis) {
        return new RoleLine(analysis).choices();
    }

    /** All statements of a text, by the first of their characters. Every cue and every content is in one. */
    public List<Statement> join(Analysis analysis) {
        List<Answer> answers = new ArrayList<>();
        choices(analysis).forEach(choice -> answers.add(new Answer(choice, best(choice))));
        share(answers);
        List<Answer> whole = carryOn(answers);
        List<Statement> statements = new ArrayList<>();
        for (Answer answer : whole) {
            Optional<RoleSpan> asker = Optional.of(answer.asker());
            if (answer.asker().role() == Role.CUE) {
                statements.add(new Statement(answer.partner(), asker, contents(whole, asker)));
            } else if (answer.partner().isEmpty()) {
                statements.add(new Statement(Optional.empty(), Optional.empty(), List.of(answer.asker())));
            }
        }
        statements.sort(Comparator.comparingInt(Joiner::start));
        return List.copyOf(statements);
    }

    /** What a cue or a content chose. */
    private record Answer(Choice choice, Optional<RoleSpan> partner) {

        RoleSpan asker() {
            return choice.asker();
        }

        boolean isContentOf(Optional<RoleSpan> cue) {
            return asker().role() == Role.CONTENT && partner.equals(cue);
        }
    }

    private static List<RoleSpan> contents(List<Answer> answers, Optional<RoleSpan> cue) {
        return answers.stream()
                .filter(answer -> answer.isContentOf(cue))
                .map(Answer::asker)
                .toList();
    }

    /** Gives a cue without content the likeliest content of a cue that keeps another. */
    private void share(List<Answer> answers) {
        for (Answer cue : List.copyOf(answers)) {
            Optional<RoleSpan> wanted = Optional.of(cue.asker());
            if (cue.asker().role() == Role.CUE && contents(answers, wanted).isEmpty()) {
                answers.stream()
                        .filter(answer -> spare(answers, answer) && margin(answer, wanted) > GIVE_UP)
                        .max(Comparator.comparingDouble(answer -> margin(answer, wanted)))
                        .ifPresent(answer -> answers.set(answers.indexOf(answer), new Answer(answer.choice(), wanted)));
            }
        }
    }

    private static boolean spare(List<Answer> answers, Answer answer) {
        return answer.asker().role() == Role.CONTENT
                && (answer.partner().isEmpty()
                        || contents(answers, answer.partner()).size() > 1);
    }

    private double margin(Answer answer, Optional<RoleSpan> wanted) {
        return score(answer.choice(), wanted) - score(answer.choice(), answer.partner());
    }

    /** A content without a cue goes on where the content before it stopped, if only contents stand between. */
    private static List<Answer> carryOn(List<Answer> answers) {
        List<Answer> carried = new ArrayList<>();
        Optional<RoleSpan> speaking = Optional.empty();
        for (Answer answer : answers) {
            boolean content = answer.asker().role() == Role.CONTENT;
            Optional<RoleSpan> before = speaking;
            speaking = content ? answer.partner().or(() -> before) : Optional.empty();
            carried.add(content ? new Answer(answer.choice(), speaking) : answer);
        }
        return carried;
    }

    private double score(Choice choice, Optional<RoleSpan> partner) {
        for (Choice.Option option : choice.options()) {
            if (option.partner().equals(partner)) {
                return weights.score(option.features());
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    private Optional<RoleSpan> best(Choice choice) {
        Optional<RoleSpan> best = Optional.empty();
        double highest = Double.NEGATIVE_INFINITY;
        for (Choice.Option option : choice.options()) {
            double score = weights.score(option.features());
            if (score > highest) {
                highest = score;
                best = option.partner();
            }
        }
        return best;
    }

    private static int start(Statement statement) {
        return statement
                .cue()
                .map(cue -> cue.span().start())
                .orElseGet(() -> statement.contents().get(0).span().start());
    }
}
