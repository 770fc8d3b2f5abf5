// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Asked;
import hearsay.claims.HistoryEvent;
import hearsay.claims.Measure;
import hearsay.claims.Outcome;
import hearsay.claims.Question;
import hearsay.truth.Weighed;
import hearsay.truth.origins.Side;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a question about a number has settled itself. Yes, when what is confirmed or ruled comes to so many, by the least that its
 * holders hold possible, or a data set coded by people counts so many; no, when its days have been over for a while and nothing that is
 * at all credible comes to so many. Numbers that are compared with the usual are settled by persons.
 */
final class NumberSettlement {

    private final Question question;
    private final Measure measure;
    private final List<Counted> counts;

    private NumberSettlement(Question question, Measure measure, List<Counted> counts) {
        this.question = question;
        this.measure = measure;
        this.counts = counts;
    }

    static Optional<Settlement> of(
            Model model,
            Question question,
            Collection<Weighed> known,
            Optional<LocalDate> lastReport,
            Background background,
            LocalDate asOf) {
        Asked asked = question.asked();
        Measure measure = asked.measure().orElseThrow();
        if (measure.usual().isPresent()) {
            return Optional.empty();
        }
        Scene scene = new Scene(question, model);
        boolean total = background.phrase().total();
        List<Counted> counts = known.stream()
                .flatMap(one -> Happening.of(one).stream())
                .sorted(Happening.ORDER)
                .flatMap(one -> Counted.of(one, asked, measure, model.severity(), scene).stream())
                .filter(one -> !one.from().isAfter(question.until()))
                .filter(one -> total || !one.happening().until().isBefore(question.from()))
                .toList();
        NumberSettlement number = new NumberSettlement(question, measure, counts);
        Precedents precedents = new Precedents(asked, scene.sides(), background);
        Outcome yes = asked.negated() ? Outcome.NO : Outcome.YES;
        Outcome no = asked.negated() ? Outcome.YES : Outcome.NO;
        return number.reached()
                .map(says -> new Settlement(yes, "resolve/counted", says))
                .or(() -> number.coded(precedents, asOf).map(says -> new Settlement(yes, "resolve/coded", says)))
                .or(() -> number.over(lastReport, asOf).map(says -> new Settlement(no, "resolve/horizon-over", says)));
    }

    /** By what is placed and told beyond doubt. */
    private Optional<String> reached() {
        List<Counted> sure =
                Tally.whole(counts.stream().filter(NumberSettlement::sure).toList());
        double least = sure.stream().mapToDouble(one -> one.number().low()).sum();
        return least < Severity.enough(measure)
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%,.0f or more were asked about, at least %,.0f are told: %s",
                        Severity.enough(measure),
                        least,
                        sure.stream()
                                .map(one -> Settlement.cited(one.happening()))
                                .collect(Collectors.joining("; "))));
    }

    private static boolean sure(Counted count) {
        Happening one = count.happening();
        boolean confirmed = one.credence() >= Settlement.CREDIBLE
                && !one.weighed().contested()
                && one.weighed().origins().origins(Side.FOR).size() >= Settlement.ORIGINS;
        return count.share() == 1 && (confirmed || Settlement.ruled(one, true));
    }

    private Optional<String> coded(Precedents precedents, LocalDate asOf) {
        LocalDate last = question.until().isBefore(asOf) ? question.until() : asOf;
        if (last.isBefore(question.from())) {
            return Optional.empty();
        }
        List<HistoryEvent> events = precedents.matching(question.from(), last).stream()
                .filter(event -> Coded.byHand(event) && event.deaths().isPresent())
                .toList();
        int deaths = events.stream().mapToInt(event -> event.deaths().orElse(0)).sum();
        return deaths < Severity.enough(measure) || !HowMany.deaths(measure)
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "an imported event history counts %,d deaths in %d events up to %s",
                        deaths,
                        events.size(),
                        last));
    }

    private Optional<String> over(Optional<LocalDate> lastReport, LocalDate asOf) {
        boolean over = !asOf.isBefore(question.until().plusDays(Settlement.GRACE_DAYS));
        List<Counted> doubtful = Tally.whole(counts.stream()
                .filter(one -> one.happening().credence() > Settlement.DOUBTFUL)
                .filter(one -> !Settlement.ruled(one.happening(), false))
                .toList());
        double most = doubtful.stream()
                .mapToDouble(one -> one.number().high().orElse(one.best()))
                .sum();
        if (!over || most >= Severity.enough(measure)) {
            return Optional.empty();
        }
        return lastReport
                .filter(day -> day.isAfter(question.until()))
                .map(day -> String.format(
                        Locale.ROOT,
                        "its days were over on %s, reports go on until %s, and what they tell comes to %,.0f, where %,.0f were asked about",
                        question.until(),
                        day,
                        most,
                        Severity.enough(measure)));
    }
}
