// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

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

    private final Measure measure;
    private final Severity.Tail tail;

    private HowMany(Measure measure, Severity.Tail tail) {
        this.measure = measure;
        this.tail = tail;
    }

    /** Empty where no number is asked about, or one that is compared with the usual, for which there are classes. */
    static Optional<HowMany> of(
            Model model,
            Question question,
            List<Happening> happenings,
            Scene scene,
            Precedents precedents,
            LocalDate asOf) {
        int days = BaseRates.open(question, asOf);
        return question.asked()
                .measure()
                .filter(measure -> measure.usual().isEmpty())
                .map(measure -> new HowMany(
                        measure,
                        tail(model, measure, happenings, scene, precedents)
                                .times(Math.max(
                                        sum(precedents, days), told(question, happenings, scene, asOf, days)))));
    }

    private static Severity.Tail tail(
            Model model, Measure measure, List<Happening> happenings, Scene scene, Precedents precedents) {
        List<Double> told = new ArrayList<>();
        happenings.stream()
                .filter(scene::ofAskedType)
                .filter(scene::bears)
                .forEach(one -> number(one, measure).map(FusedNumber::best).ifPresent(told::add));
        if (deaths(measure)) {
            precedents.all().stream()
                    .flatMap(event -> event.deaths().stream())
                    .filter(deaths -> deaths > 0)
                    .forEach(deaths -> told.add((double) deaths));
        }
        return model.severity().tail(measure, told);
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

    private static Optional<FusedNumber> number(Happening happening, Measure measure) {
        String asked = measure.counted().toLowerCase(Locale.ROOT);
        return happening.weighed().numbers().stream()
                .filter(number -> number.unit().equals("1") && number.best() > 0)
                .filter(number -> number.counted()
                        .map(word -> asked.contains(word.toLowerCase(Locale.ROOT)) || general(word) && general(asked))
                        .orElse(true))
                .findFirst();
    }

    private static boolean general(String word) {
        return word.toLowerCase(Locale.ROOT).matches("(?:of them|persons?|people|man|men|soldiers?|fighters?|troops?)");
    }

    /** That so many are reached, by what a report of it tells: by the tail alone, where it tells no number. */
    double share(Happening happening) {
        double enough = Severity.enough(measure);
        Optional<FusedNumber> told = number(happening, measure);
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

    /** What the number takes off. @param before the log-odds that it happens at all */
    Piece piece(Indicator row, double before) {
        double both = Math.max(LEAST, new LogOdds(before).probability() * share());
        return Piece.of(
                row,
                "",
                List.of(),
                LogOdds.of(both).bits() - before,
                row.says() + Severity.says(measure, tail, share()));
    }
}
