// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Asked;
import hearsay.claims.HistoryEvent;
import hearsay.claims.LogOdds;
import hearsay.claims.Measure;
import hearsay.claims.Question;
import hearsay.clustering.FusedNumber;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The number that a question asks about: how likely it is that so many are reached. */
final class HowMany {

    private static final double LEAST = 1e-6;
    private static final double PROBABLE = 0.5;

    private final Model model;
    private final Asked asked;
    private final Measure measure;
    private final Severity.Tail tail;
    private final Optional<Tally> tally;

    private HowMany(Model model, Asked asked, Measure measure, Severity.Tail tail, Optional<Tally> tally) {
        this.model = model;
        this.asked = asked;
        this.measure = measure;
        this.tail = tail;
        this.tally = tally;
    }

    /**
     * Empty where no number is asked about, or one that is compared with the usual, for which there are classes.
     *
     * @param total whether what was counted before the days that are asked about counts too
     */
    static Optional<HowMany> of(
            Model model,
            Question question,
            List<Happening> happenings,
            Scene scene,
            Precedents precedents,
            LocalDate asOf,
            boolean total) {
        int days = BaseRates.open(question, asOf);
        Asked asked = question.asked();
        return asked.measure()
                .filter(measure -> measure.usual().isEmpty())
                .map(measure -> new HowMany(
                        model,
                        asked,
                        measure,
                        tail(model, question, happenings, scene, precedents)
                                .times(Math.max(sum(precedents, days), told(question, happenings, scene, asOf, days))),
                        Tally.of(model, question, happenings, scene, asOf, total)));
    }

    private static Severity.Tail tail(
            Model model, Question question, List<Happening> happenings, Scene scene, Precedents precedents) {
        Asked asked = question.asked();
        Measure measure = asked.measure().orElseThrow();
        List<Double> told = new ArrayList<>();
        happenings.stream()
                .flatMap(one -> Counted.of(one, asked, measure, model.severity(), scene).stream())
                .map(Counted::best)
                .forEach(told::add);
        if (deaths(measure)) {
            precedents.all().stream()
                    .flatMap(event -> event.deaths().stream())
                    .filter(deaths -> deaths > 0)
                    .forEach(deaths -> told.add((double) deaths));
        }
        return Severity.tail(model.severity().scale(asked, measure), told);
    }

    /** How many such events there are in so many days, by the history; what is asked about is taken to be their sum. */
    private static double sum(Precedents precedents, int days) {
        List<HistoryEvent> all = precedents.all();
        if (all.isEmpty()) {
            return 1;
        }
        long over = ChronoUnit.DAYS.between(
                        all.get(0).day(), all.get(all.size() - 1).day())
                + 1;
        return Math.max(1, (double) all.size() * days / Math.max(over, Precedents.WINDOW));
    }

    /** The same by what was credibly told of the days before. */
    private static double told(Question question, List<Happening> happenings, Scene scene, LocalDate asOf, int days) {
        long lately = happenings.stream()
                .filter(Happening::real)
                .filter(scene::ofAskedType)
                .filter(scene::bears)
                .filter(one -> one.credence() >= PROBABLE && one.until().isAfter(asOf.minusDays(Precedents.WINDOW)))
                .count();
        return question.past() ? 1 : (double) lately * days / Precedents.WINDOW;
    }

    private static boolean deaths(Measure measure) {
        return measure.counted()
                .toLowerCase(Locale.ROOT)
                .matches(".*(?:kill|dead|death|fatal|die|person|people|civilian|soldier|of them).*");
    }

    /** That so many are reached, by what a report of it tells: by the tail alone, where it tells no number. */
    double share(Happening happening) {
        double enough = Severity.enough(measure);
        Optional<FusedNumber> told = Counted.number(happening, asked, measure, model.severity());
        if (told.isEmpty()) {
            return tail.reaches(enough);
        }
        double low = told.get().low();
        double high = told.get().high().orElse(told.get().best() * 2);
        if (enough <= low) {
            return 1;
        }
        return enough > high ? 0 : Math.max(0, (high - enough + 1) / (high - low + 1));
    }

    /** The same by the deaths that events of data sets tell, all together. */
    double share(List<HistoryEvent> events) {
        int deaths = events.stream()
                .flatMap(event -> event.deaths().stream())
                .mapToInt(Integer::intValue)
                .sum();
        boolean counted = deaths(measure)
                && events.stream().anyMatch(event -> event.deaths().isPresent());
        return counted ? (deaths >= Severity.enough(measure) ? 1 : 0) : share();
    }

    /** That so many are reached, if it happens. */
    double share() {
        return tail.reaches(Severity.enough(measure));
    }

    /** Whether it is reckoned from all that is counted so far, and not from one report alone. */
    boolean tallied() {
        return tally.isPresent();
    }

    /** What the number takes off, or what is counted already adds. @param before the log-odds that it happens at all */
    Piece piece(Indicator row, double before) {
        double blind = new LogOdds(before).probability() * share();
        double counted = tally.map(one -> one.reaches(Severity.enough(measure))).orElse(0.0);
        double both = Math.max(LEAST, Math.min(1 - LEAST, 1 - (1 - blind) * (1 - counted)));
        String says = tally.map(one -> String.format(
                        Locale.ROOT,
                        "%s; %,.0f or more: taken to be reached in %.2f of all cases by that, as far as it is so (credence %.2f), and in %.3f without it",
                        one.says(),
                        Severity.enough(measure),
                        counted,
                        one.credence(),
                        blind))
                .orElseGet(() -> row.says() + Severity.says(measure, tail, share()));
        return Piece.of(
                row,
                "",
                tally.map(Tally::roots).orElse(List.of()),
                LogOdds.of(both).bits() - before,
                says);
    }
}
