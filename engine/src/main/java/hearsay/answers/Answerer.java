// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.BaseRate;
import hearsay.claims.EditionId;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.LogOdds;
import hearsay.claims.Question;
import hearsay.forecast.Experience;
import hearsay.truth.Weighed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers questions from weighed clusters. Built once; serves any number of threads.
 *
 * <p>The odds of yes are those of a base rate, times the likelihood ratios of what was found, in bits. What is reported to have
 * happened already enters last: as far as the report is so the answer is yes, as far as it is not the rest decides.
 */
public final class Answerer {

    private static final double MOST = 1 - 1e-6;

    /** Rows for what is done already: where that is why it cannot be done, it is no sign that it goes on. */
    private static final String BEGUN = "begun.";

    private final Model model;
    private final Indicators indicators;
    private final BaseRates rates;
    private final Experience experience;

    private Answerer(Model model, BaseRates rates, Experience experience) {
        this.model = model;
        this.indicators = model.indicators();
        this.rates = rates;
        this.experience = experience;
    }

    /** @param experience what follows what */
    public static Answerer of(Model model, BaseRates rates, Experience experience) {
        return new Answerer(model, rates, experience);
    }

    /**
     * The judgement on a question.
     *
     * @param known what was reported up to the end of the day {@code asOf}, weighed; in any order
     * @param background what is known beside it; events of data sets up to the end of that day
     * @param at when it is given
     * @param edition the knowledge by which it is given
     */
    public Judgement answer(
            Question question,
            Collection<Weighed> known,
            Background background,
            LocalDate asOf,
            Instant at,
            EditionId edition) {
        List<Happening> happenings = known.stream()
                .flatMap(one -> Happening.of(one).stream())
                .sorted(Happening.ORDER)
                .toList();
        Sighting sighting = new Sighting(model, question, asOf);
        Scene scene = sighting.scene();
        Background before = background.before(asOf);
        Optional<HowMany> number = HowMany.of(
                model,
                question,
                happenings,
                scene,
                new Precedents(question.asked(), scene.sides(), before),
                asOf,
                background.phrase().total());
        Reported reported = new Reported(indicators, question, asOf, scene, number);
        BaseRates.Start start = rates.of(
                question,
                asOf,
                scene.sides(),
                background,
                indicators.model("one-of-many").bits());
        int sign = question.asked().negated() ? -1 : 1;
        Premises.Found premises = model.premises().of(question, background.phrase(), happenings, sighting, indicators);
        List<Piece> pieces = new ArrayList<>();
        if (!question.past()) {
            List<Piece> seen = happenings.stream()
                    .filter(one -> !reported.answers(one))
                    .flatMap(one -> sighting.pieces(one).stream())
                    .filter(piece ->
                            !(premises.undone() && piece.indicator().name().startsWith(BEGUN)))
                    .toList();
            pieces.addAll(Dependence.gathered(seen));
            pieces.addAll(new Precursors(indicators, experience, scene.sides(), before, start.counted())
                    .pieces(question, happenings, asOf));
            if (start.oneOfMany()) {
                pieces.add(own("one-of-many", scene));
            }
            pieces.sort(Piece.HEAVIEST);
            pieces.addAll(new Dependence(indicators).corrections(pieces));
        }
        number.ifPresent(one -> pieces.add(one.piece(indicators.model("how-many"), sum(start, pieces))));
        Optional<Piece> settled = number.filter(HowMany::tallied).isPresent()
                ? Optional.empty()
                : reported.piece(happenings, sum(start, pieces));
        settled.ifPresent(pieces::add);
        Coded coded = new Coded(indicators, question, asOf, scene.sides(), background);
        Optional<Piece> told = coded.piece(sum(start, pieces), number);
        told.ifPresent(pieces::add);
        if (question.past()
                && settled.isEmpty()
                && told.isEmpty()
                && number.filter(HowMany::tallied).isEmpty()) {
            pieces.add(own("unreported", scene));
        }
        pieces.addAll(premises.pieces());
        List<Evidence> evidence =
                pieces.stream().map(piece -> piece.evidence(sign)).toList();
        Assurance assurance = new Assurance(question, asOf, happenings, background, pieces, scene);
        return Judgement.of(
                question.id(),
                asOf,
                at,
                edition,
                sign > 0 ? start.rate() : turned(start.rate()),
                evidence,
                assurance.confidence(),
                gaps(premises.unknown(), assurance.gaps()),
                new Watching(indicators, question, scene).points(pieces, sign));
    }

    private static List<String> gaps(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    private static double sum(BaseRates.Start start, List<Piece> pieces) {
        return start.rate().odds().bits()
                + pieces.stream().mapToDouble(Piece::bits).sum();
    }

    /** A piece that the model adds by itself. */
    private Piece own(String name, Scene scene) {
        Indicator row = indicators.model(name);
        return Piece.of(row, "", List.of(), row.bits(), scene.named(row.says()));
    }

    /** The base rate of its not happening. */
    private static BaseRate turned(BaseRate rate) {
        return new BaseRate(
                rate.name(),
                "not so: " + rate.says(),
                rate.from(),
                rate.until(),
                rate.days(),
                rate.cases(),
                rate.cases() - rate.happened(),
                rate.source(),
                1 - rate.probability());
    }

    /** Odds of what is so by a report of some credence, or else by the odds of the rest; what that adds to the rest. */
    static double mixed(double credence, double restBits) {
        double rest = new LogOdds(restBits).probability();
        double both = Math.min(MOST, credence + (1 - credence) * rest);
        return LogOdds.of(both).bits() - restBits;
    }
}
