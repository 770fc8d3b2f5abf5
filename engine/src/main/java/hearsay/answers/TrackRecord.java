// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import hearsay.claims.Judgement;
import hearsay.claims.Likelihood;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How good the answers were, as they were given: scores over questions that are settled, beside those of their base rates
 * and of always answering no. Of several answers to a question the scores are averaged, so that asking often counts once.
 *
 * @param questions how many are settled
 * @param judgements how many answers they had
 * @param brier mean of (p − y)², 0 best, 0.25 what one half always gets (Brier 1950)
 * @param log mean of −ln of what was given to what came, with p held within 0.01 to 0.99
 * @param rateBrier the same of the base rates alone
 * @param noBrier the same of always answering "under 1 %"
 * @param bands for each term of likelihood that was used, how often it came true
 */
public record TrackRecord(
        int questions,
        int judgements,
        double brier,
        double log,
        double rateBrier,
        double rateLog,
        double noBrier,
        List<Band> bands) {

    private static final double NEVER = 0.01;

    /** A question that is settled, with every answer that it had before. */
    public record Settled(List<Judgement> judgements, boolean yes) {
        public Settled {
            judgements = List.copyOf(judgements);
        }
    }

    /** One line of the reliability table. @param given the mean probability @param came how many came true */
    public record Band(Likelihood term, int answers, double given, int came) {}

    public TrackRecord {
        bands = List.copyOf(bands);
    }

    /** The record over settled questions; those without an answer do not count. */
    public static TrackRecord of(Collection<Settled> settled) {
        List<Settled> answered =
                settled.stream().filter(one -> !one.judgements().isEmpty()).toList();
        double brier = 0;
        double log = 0;
        double rateBrier = 0;
        double rateLog = 0;
        double noBrier = 0;
        int judgements = 0;
        for (Settled one : answered) {
            double share = 1.0 / one.judgements().size();
            for (Judgement judgement : one.judgements()) {
                brier += share * brier(judgement.probability(), one.yes());
                log += share * log(judgement.probability(), one.yes());
                rateBrier += share * brier(judgement.prior().probability(), one.yes());
                rateLog += share * log(judgement.prior().probability(), one.yes());
                judgements++;
            }
            noBrier += brier(NEVER, one.yes());
        }
        int count = Math.max(1, answered.size());
        return new TrackRecord(
                answered.size(),
                judgements,
                brier / count,
                log / count,
                rateBrier / count,
                rateLog / count,
                noBrier / count,
                bands(answered));
    }

    private static List<Band> bands(List<Settled> settled) {
        Map<Likelihood, List<double[]>> sorted = new EnumMap<>(Likelihood.class);
        for (Settled one : settled) {
            for (Judgement judgement : one.judgements()) {
                sorted.computeIfAbsent(judgement.likelihood(), term -> new ArrayList<>())
                        .add(new double[] {judgement.probability(), one.yes() ? 1 : 0});
            }
        }
        List<Band> bands = new ArrayList<>();
        sorted.forEach((term, answers) -> bands.add(new Band(
                term,
                answers.size(),
                answers.stream().mapToDouble(one -> one[0]).average().orElse(0),
                (int) answers.stream().filter(one -> one[1] > 0).count())));
        return bands;
    }

    private static double brier(double probability, boolean yes) {
        double off = probability - (yes ? 1 : 0);
        return off * off;
    }

    private static double log(double probability, boolean yes) {
        double held = Math.max(NEVER, Math.min(1 - NEVER, probability));
        return -StrictMath.log(yes ? held : 1 - held);
    }
}
