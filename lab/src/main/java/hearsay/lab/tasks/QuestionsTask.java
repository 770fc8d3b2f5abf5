// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.claims.Question;
import hearsay.knowledge.Edition;
import hearsay.lab.corpora.ForecastBench;
import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import hearsay.lab.scores.Figures;
import hearsay.questions.AnswerRates;
import hearsay.questions.AnswerRates.Usual;
import hearsay.questions.QuestionClass;
import hearsay.questions.QuestionClasses;
import hearsay.questions.QuestionParser;
import hearsay.questions.Said;
import hearsay.reading.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hearsay-lab questions}: how many conflict questions are understood, and how good base rates are as their answers,
 * without news. The answers of a question's own set are never known when it is answered.
 */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description = "Scores base-rate answers to forecasting questions, without news, out of sample.")
public final class QuestionsTask implements Callable<Integer> {

    private static final long ONE = 1_000_000_000;
    private static final double LEAST = 0.01;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "Questions of ForecastBench, JSON lines.")
    private Path data = Path.of("");

    @Option(
            names = "--wording-only",
            description = "The usual number, which questions that compare with it bring along, is not looked at.")
    private boolean wordingOnly;

    @Mixin
    private Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<ForecastBench.Asked> questions = ForecastBench.read(data);
        if (questions.isEmpty()) {
            throw new IOException(data + ": no questions");
        }
        Edition edition = Edition.bundled();
        QuestionClasses classes = QuestionClasses.parse(edition.text(QuestionClasses.FILE));
        AnswerRates rates = AnswerRates.parse(edition.text(AnswerRates.FILE));
        QuestionParser parser = QuestionParser.of(Reader.of(edition)::read);
        AskedRates asked = new AskedRates(edition);
        List<Answered> answers = new ArrayList<>();
        for (ForecastBench.Asked question : questions) {
            answers.add(answer(question, classes, rates, parser, asked));
        }
        report.say(table(answers));
        Map<String, Figure> figures = new LinkedHashMap<>(figures(answers));
        List<Answered> sentences =
                answers.stream().filter(one -> one.asked().isPresent()).toList();
        if (!sentences.isEmpty()) {
            figures.putAll(asked(sentences));
        }
        report.write(new Figures("questions", figures));
        return 0;
    }

    /**
     * A question with what was made of it.
     *
     * @param name of its class
     * @param sentence whether the parser of the product made a question of it; of templates it is not asked
     * @param prior the answer if nothing had been counted
     * @param asked what the product answers that knows of no report, of sentences that it understands
     */
    private record Answered(
            boolean yes,
            String name,
            boolean understood,
            boolean sentence,
            double said,
            double prior,
            Optional<Asked> asked) {}

    /** With and without the answers to questions worded alike. */
    private record Asked(double pooled, double coded) {}

    private Answered answer(
            ForecastBench.Asked asked,
            QuestionClasses classes,
            AnswerRates rates,
            QuestionParser parser,
            AskedRates product) {
        Optional<QuestionClass> told = classes.of(asked.wording());
        Set<String> without = Set.of(asked.due().toString());
        Usual usual = wordingOnly ? Usual.UNKNOWN : usual(asked, told);
        boolean template = told.filter(QuestionClasses::comparing).isPresent();
        Optional<Question> question = template ? Optional.empty() : understood(asked, parser);
        boolean sentence = template || question.isPresent();
        boolean kind = told.filter(one -> !one.name().equals("contest")).isPresent();
        AnswerRates nothing = AnswerRates.of(List.of());
        return new Answered(
                asked.yes(),
                told.map(one -> AnswerRates.name(one, usual)).orElse(AnswerRates.OTHER),
                kind || sentence,
                sentence,
                told.map(one -> rates.rate(one, usual, without)).orElseGet(() -> rates.rate(without)),
                told.map(one -> nothing.rate(one, usual, Set.of())).orElseGet(() -> nothing.rate(Set.of())),
                question.map(one -> new Asked(
                        product.yes(one, told.map(known -> rates.rate(known, usual, without))),
                        product.yes(one, Optional.empty()))));
    }

    private Optional<Question> understood(ForecastBench.Asked asked, QuestionParser parser) {
        try {
            return parser.understand(first(asked.wording()), asked.due(), Said.NOTHING)
                    .question();
        } catch (IllegalArgumentException e) {
            report.say("the parser fails on \"" + first(asked.wording()) + "\": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** What the number that comes with a question says: of "one plus the average", one is none. */
    static Usual usual(ForecastBench.Asked asked, Optional<QuestionClass> told) {
        if (!asked.valued() || told.filter(QuestionClasses::comparing).isEmpty()) {
            return Usual.UNKNOWN;
        }
        double none = asked.wording().contains("one plus") ? 1 : 0;
        return Double.parseDouble(asked.value()) > none + 1e-9 ? Usual.SOME : Usual.NONE;
    }

    private static String first(String wording) {
        return wording.strip().split("\\R", 2)[0];
    }

    private static Map<String, Figure> figures(List<Answered> answers) {
        double base = answers.stream().mapToDouble(one -> one.yes() ? 1 : 0).sum() / answers.size();
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("parsed", mean(answers, one -> one.understood() ? 1 : 0, 100, OptionalDouble.empty()));
        figures.put("parsed.sentence", mean(answers, one -> one.sentence() ? 1 : 0, 100, OptionalDouble.empty()));
        OptionalDouble floor = OptionalDouble.of(value(answers, one -> brier(one, base)));
        figures.put("brier", mean(answers, one -> brier(one, one.said()), 1, floor));
        floor = OptionalDouble.of(value(answers, one -> log(one, base)));
        figures.put("log_score", mean(answers, one -> log(one, one.said()), 1, floor));
        figures.put("brier.priors", mean(answers, one -> brier(one, one.prior()), 1, OptionalDouble.empty()));
        figures.put("brier.always_no", Figure.of(value(answers, one -> brier(one, 0))));
        figures.put("brier.base_rate", Figure.of(value(answers, one -> brier(one, base))));
        figures.put("brier.half", Figure.of(value(answers, one -> brier(one, 0.5))));
        figures.put("log_score.always_no", Figure.of(value(answers, one -> log(one, LEAST))));
        figures.put("log_score.half", Figure.of(value(answers, one -> log(one, 0.5))));
        figures.put("questions", Figure.of(answers.size()));
        figures.put("yes", Figure.of(100 * base));
        return figures;
    }

    /** Of sentences that are understood: the product's base rate, of coded events alone, and of wordings alone. */
    private static Map<String, Figure> asked(List<Answered> sentences) {
        OptionalDouble wording = OptionalDouble.of(value(sentences, one -> brier(one, one.said())));
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("asked", Figure.of(sentences.size()));
        figures.put(
                "brier.asked",
                mean(sentences, one -> brier(one, one.asked().orElseThrow().pooled()), 1, wording));
        figures.put(
                "brier.asked.coded",
                mean(sentences, one -> brier(one, one.asked().orElseThrow().coded()), 1, wording));
        return figures;
    }

    private static double value(List<Answered> answers, ToDoubleFunction<Answered> of) {
        return answers.stream().mapToDouble(of).average().orElse(0);
    }

    private static Figure mean(
            List<Answered> answers, ToDoubleFunction<Answered> of, double unit, OptionalDouble floor) {
        Evaluation evaluation = new Evaluation().statistic("mean", sums -> {
            Counts sum = sums.getOrDefault("sum", Counts.NONE);
            return sum.given() == 0 ? 0 : unit * sum.right() / sum.given();
        });
        for (Answered one : answers) {
            // Losses may be above one: ten of them are.
            evaluation.add(Map.of("sum", new Counts(Math.round(of.applyAsDouble(one) * ONE / 10), ONE, ONE)), Map.of());
        }
        Figure tenth = evaluation.figures().getOrDefault("mean", Figure.of(0));
        return new Figure(
                10 * tenth.value(),
                tenth.interval().map(in -> new Figure.Interval(10 * in.low(), 10 * in.high())),
                floor);
    }

    private static double brier(Answered answer, double said) {
        double off = said - (answer.yes() ? 1 : 0);
        return off * off;
    }

    /** In nats, of probabilities kept from 0 and 1 by a hundredth. */
    private static double log(Answered answer, double said) {
        double right = answer.yes() ? said : 1 - said;
        return -StrictMath.log(Math.max(LEAST, Math.min(1 - LEAST, right)));
    }

    private static String table(List<Answered> answers) {
        Map<String, List<Answered>> byName = new TreeMap<>();
        answers.forEach(one ->
                byName.computeIfAbsent(one.name(), any -> new ArrayList<>()).add(one));
        StringBuilder table = new StringBuilder("by class: questions, said, was");
        byName.forEach((name, all) -> table.append(String.format(
                Locale.ROOT,
                "%n  %-20s %5d  %.3f  %.3f",
                name,
                all.size(),
                value(all, Answered::said),
                value(all, one -> one.yes() ? 1 : 0))));
        return table.toString();
    }
}
