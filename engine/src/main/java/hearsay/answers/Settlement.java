// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Outcome;
import hearsay.claims.Question;
import hearsay.claims.Ruling;
import hearsay.claims.Verdict;
import hearsay.truth.Weighed;
import hearsay.truth.origins.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a question has settled itself. Conservative: what is left open costs nothing, what is settled wrongly spoils the
 * track record.
 *
 * @param outcome of the question as it was asked
 * @param rule which of the rules below says so: {@code resolve/outcome-ruled}, {@code resolve/confirmed},
 *     {@code resolve/horizon-over}
 * @param says why, in words
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
     * @param known what was reported up to then, weighed, in any order
     */
    public static Optional<Settlement> of(
            Indicators indicators, Question question, Collection<Weighed> known, LocalDate asOf) {
        if (question.asked().measure().isPresent()) {
            return Optional.empty();
        }
        Reported reported = new Reported(indicators, question, asOf, new Scene(question));
        List<Happening> answering = known.stream()
                .flatMap(one -> Happening.of(one).stream())
                .filter(reported::answers)
                .sorted(Happening.ORDER)
                .toList();
        boolean negated = question.asked().negated();
        return happened(answering)
                .map(found -> found.told(negated ? Outcome.NO : Outcome.YES))
                .or(() -> over(question, answering, known, asOf)
                        .map(found -> found.told(negated ? Outcome.YES : Outcome.NO)));
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
            return Optional.of(
                    new Found("resolve/outcome-ruled", "ruled to have happened: proposition " + id(ruled.get())));
        }
        return answering.stream()
                .filter(one -> one.credence() >= CREDIBLE
                        && !one.weighed().contested()
                        && one.weighed().origins().origins(Side.FOR).size() >= ORIGINS)
                .findFirst()
                .map(one -> new Found(
                        "resolve/confirmed",
                        "told by independent origins and denied by nobody: proposition " + id(one)));
    }

    private static Optional<Found> over(
            Question question, List<Happening> answering, Collection<Weighed> known, LocalDate asOf) {
        boolean open = answering.stream().anyMatch(one -> one.credence() > DOUBTFUL && !ruled(one, false));
        Optional<LocalDate> last = known.stream()
                .flatMap(one -> one.cluster().members().stream())
                .map(one -> one.published().toLocalDate())
                .max(Comparator.naturalOrder());
        boolean later = last.filter(day -> day.isAfter(question.until())).isPresent();
        boolean over = !asOf.isBefore(question.until().plusDays(GRACE_DAYS));
        return over && later && !open
                ? Optional.of(new Found(
                        "resolve/horizon-over",
                        "its days were over on " + question.until() + ", reports go on until " + last.get()
                                + ", and none of them tells of it credibly"))
                : Optional.empty();
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

    private static String id(Happening happening) {
        return happening.weighed().cluster().id().value().substring(0, 8);
    }
}
