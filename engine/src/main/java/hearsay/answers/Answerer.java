// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.BaseRate;
import hearsay.claims.EditionId;
import hearsay.claims.Evidence;
import hearsay.claims.Judgement;
import hearsay.claims.LogOdds;
import hearsay.claims.Question;
import hearsay.forecast.Experience;
import hearsay.forecast.PastEvent;
import hearsay.truth.Weighed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Answers questions from weighed clusters. Built once; serves any number of threads.
 *
 * <p>The odds of yes are those of a base rate, times the likelihood ratios of what was found, in bits. What is reported to have
 * happened already enters last: as far as the report is so the answer is yes, as far as it is not the rest decides.
 */
public final class Answerer {

    private static final int YEAR = 365;
    private static final double PROBABLE = 0.5;
    private static final double MOST = 1 - 1e-6;

    private final Indicators indicators;
    private final BaseRates rates;
    private final Experience experience;

    private Answerer(Indicators indicators, BaseRates rates, Experience experience) {
        this.indicators = indicators;
        this.rates = rates;
        this.experience = experience;
    }

    /** @param experience what follows what */
    public static Answerer of(Indicators indicators, BaseRates rates, Experience experience) {
        return new Answerer(indicators, rates, experience);
    }

    /**
     * The judgement on a question.
     *
     * @param known what was reported up to the end of the day {@code asOf}, weighed; in any order
     * @param history imported events before that day, in any order; empty where none were imported
     * @param at when it is given
     * @param edition the knowledge by which it is given
     */
    public Judgement answer(
            Question question,
            Collection<Weighed> known,
            List<PastEvent> history,
            LocalDate asOf,
            Instant at,
            EditionId edition) {
        List<Happening> happenings = known.stream()
                .flatMap(one -> Happening.of(one).stream())
                .sorted(Happening.ORDER)
                .toList();
        Sighting sighting = new Sighting(indicators, question, asOf);
        Reported reported = new Reported(indicators, question, asOf, sighting.scene());
        BaseRate rate = rates.of(question, asOf, seen(happenings, asOf, sighting.scene()));
        int sign = question.asked().negated() ? -1 : 1;
        BaseRate prior = sign > 0 ? rate : turned(rate);
        List<Piece> pieces = new ArrayList<>();
        if (!question.past()) {
            List<Piece> seen = happenings.stream()
                    .filter(one -> !reported.answers(one))
                    .flatMap(one -> sighting.pieces(one).stream())
                    .toList();
            pieces.addAll(Dependence.gathered(seen));
            pieces.addAll(new Precursors(indicators, experience, history).pieces(question, happenings, asOf));
            if (rates.oneOfMany(question)) {
                pieces.add(own("one-of-many", sighting.scene()));
            }
            pieces.sort(Piece.HEAVIEST);
            pieces.addAll(new Dependence(indicators).corrections(pieces));
        }
        double before =
                rate.odds().bits() + pieces.stream().mapToDouble(Piece::bits).sum();
        Optional<Piece> settled = reported.piece(happenings, before);
        if (question.past() && settled.isEmpty()) {
            settled = Optional.of(own("unreported", sighting.scene()));
        }
        settled.ifPresent(pieces::add);
        List<Evidence> evidence =
                pieces.stream().map(piece -> piece.evidence(sign)).toList();
        Assurance assurance = new Assurance(question, asOf, happenings, history, pieces, sighting.scene());
        return Judgement.of(
                question.id(),
                asOf,
                at,
                edition,
                prior,
                evidence,
                assurance.confidence(),
                assurance.gaps(),
                new Watching(indicators, question, sighting.scene()).points(pieces, sign));
    }

    /** A piece that the model adds by itself. */
    private Piece own(String name, Scene scene) {
        Indicator row = indicators.model(name);
        return Piece.of(row, "", List.of(), row.bits(), scene.named(row.says()));
    }

    /** Whether the like of it probably happened between the same two within the year before. */
    private static boolean seen(List<Happening> happenings, LocalDate asOf, Scene scene) {
        return happenings.stream()
                .filter(Happening::real)
                .filter(one -> one.credence() >= PROBABLE && one.until().isAfter(asOf.minusDays(YEAR)))
                .filter(scene::ofAskedType)
                .anyMatch(one -> scene.placed()
                        ? scene.there(one) && scene.parties(Indicator.Parties.ACTOR, one)
                        : scene.parties(Indicator.Parties.ACTOR_TO_HOST, one));
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
