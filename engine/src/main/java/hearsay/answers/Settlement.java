// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Outcome;
import hearsay.claims.Question;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.Verdict;
import hearsay.truth.Weighed;
import hearsay.truth.origins.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a question has settled itself. Conservative: what is left open costs nothing, what is settled wrongly spoils the
 * track record.
 *
 * @param outcome of the question as it was asked
 * @param rule which of the rules below says so: {@code resolve/outcome-ruled}, {@code resolve/confirmed}, {@code resolve/coded},
 *     {@code resolve/horizon-over}, {@code resolve/uncoded}
 * @param says why, in words, with what it rests on
 */
public record Settlement(Outcome outcome, String rule, String says) {

    /** From this credence on, uncontested and by two origins or more, a report settles it. */
    static final double CREDIBLE = 0.95;

    /** A report of more than this credence keeps a question open whose days are over. */
    static final double DOUBTFUL = 0.2;

    /** So many days after the last that counts, reports of late have had their time. */
    static final int GRACE_DAYS = 30;

    private static final int ORIGINS = 2;

    /**
     * Looks whether what is known by the end of a day settles a question.
     *
     * @param known what was reported up to then, weighed, in any order; what does not bear on the question may be left out
     * @param lastReport the last day up to then on which anything was published; empty where nothing was
     * @param background events of data sets up to the end of that day
     */
    public static Optional<Settlement> of(
            Model model,
            Question question,
            Collection<Weighed> known,
            Optional<LocalDate> lastReport,
            Background background,
            LocalDate asOf) {
        if (question.asked().measure().isPresent()) {
            return Optional.empty();
        }
        Scene scene = new Scene(question, model);
        Reported reported = new Reported(model.indicators(), question, asOf, scene, Optional.empty());
        List<Happening> answering = known.stream()
                .flatMap(one -> Happening.of(one).stream())
                .filter(reported::answers)
                .sorted(Happening.ORDER)
                .toList();
        Coded coded = new Coded(model.indicators(), question, asOf, scene.sides(), background);
        boolean negated = question.asked().negated();
        return happened(answering)
                .or(() -> coded.settles()
                        ? Optional.of(new Found("resolve/coded", "an imported event history tells it: " + coded.says()))
                        : Optional.empty())
                .map(found -> found.told(negated ? Outcome.NO : Outcome.YES))
                .or(() -> over(question, answering, lastReport, coded, covered(question, scene, background), asOf)
                        .map(found -> found.told(negated ? Outcome.YES : Outcome.NO)));
    }

    /** A data set that tells of those who are asked about on all the days that count. */
    private static Optional<Background.Coverage> covered(Question question, Scene scene, Background background) {
        Precedents precedents = new Precedents(question.asked(), scene.sides(), background);
        return precedents.known()
                ? precedents.covering().stream()
                        .filter(one -> !one.first().isAfter(question.from())
                                && !one.last().isBefore(question.until()))
                        .findFirst()
                : Optional.empty();
    }

    private record Found(String rule, String says) {
        private Settlement told(Outcome outcome) {
            return new Settlement(outcome, rule, says);
        }
    }

    private static Optional<Found> happened(List<Happening> answering) {
        Optional<Happening> ruled =
                answering.stream().filter(one -> ruled(one, true)).findFirst();
        if (ruled.isPresent()) {
            return Optional.of(new Found("resolve/outcome-ruled", "ruled to have happened: " + cited(ruled.get())));
        }
        return answering.stream()
                .filter(one -> one.credence() >= CREDIBLE
                        && !one.weighed().contested()
                        && one.weighed().origins().origins(Side.FOR).size() >= ORIGINS)
                .findFirst()
                .map(one -> new Found(
                        "resolve/confirmed", "told by independent origins and denied by nobody: " + cited(one)));
    }

    private static Optional<Found> over(
            Question question,
            List<Happening> answering,
            Optional<LocalDate> lastReport,
            Coded coded,
            Optional<Background.Coverage> covered,
            LocalDate asOf) {
        boolean open =
                coded.told() || answering.stream().anyMatch(one -> one.credence() > DOUBTFUL && !ruled(one, false));
        boolean over = !asOf.isBefore(question.until().plusDays(GRACE_DAYS));
        if (open || !over) {
            return Optional.empty();
        }
        String days = "its days were over on " + question.until();
        return covered.map(one -> new Found(
                        "resolve/uncoded",
                        days + ", " + one.source() + " tells of those who are asked about until " + one.last()
                                + ", and neither it nor a credible report tells of anything of the kind"))
                .or(() -> lastReport
                        .filter(day -> day.isAfter(question.until()))
                        .map(day -> new Found(
                                "resolve/horizon-over",
                                days + ", reports go on until " + day + ", and none of them tells of it credibly")));
    }

    private static boolean ruled(Happening happening, boolean happened) {
        return happening.weighed().rulings().stream()
                .map(Ruling::verdict)
                .map(verdict(happened))
                .anyMatch(Boolean::booleanValue);
    }

    private static Function<Verdict, Boolean> verdict(boolean happened) {
        return verdict -> verdict instanceof Verdict.Outcome outcome && outcome.happened() == happened;
    }

    /** The proposition, and its first report. */
    private static String cited(Happening happening) {
        Testimony first = happening.weighed().origins().members().get(0);
        return "proposition " + happening.weighed().cluster().id().value().substring(0, 8) + ", told by "
                + first.outlet() + " on " + first.published().toLocalDate() + " (claim "
                + first.claim().value().substring(0, 8) + ")";
    }
}
