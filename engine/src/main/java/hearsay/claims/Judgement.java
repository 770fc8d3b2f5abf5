// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as it was given: where it starts from, what was added, what it comes to, and how much there was to go on. The
 * prior and the evidence add up to the odds.
 *
 * @param asOf the last day whose reports were looked at
 * @param at when it was given
 * @param edition the knowledge by which it was given
 * @param odds of yes
 * @param gaps what is not known and would be wanted, in words
 * @param watchpoints what would change it, the heaviest first
 */
public record Judgement(
        JudgementId id,
        QuestionId question,
        LocalDate asOf,
        Instant at,
        EditionId edition,
        BaseRate prior,
        List<Evidence> evidence,
        LogOdds odds,
        Confidence confidence,
        List<String> gaps,
        List<Watchpoint> watchpoints) {

    private static final double TOLERANCE = 1e-9;

    public Judgement {
        evidence = List.copyOf(evidence);
        gaps = List.copyOf(gaps);
        watchpoints = List.copyOf(watchpoints);
        double sum = sum(prior, evidence);
        if (!(Math.abs(sum - odds.bits()) <= TOLERANCE)) {
            throw new IllegalArgumentException(
                    "prior and evidence add up to " + sum + " bits, the judgement is " + odds.bits());
        }
    }

    /** Adds up, and makes the id. */
    public static Judgement of(
            QuestionId question,
            LocalDate asOf,
            Instant at,
            EditionId edition,
            BaseRate prior,
            List<Evidence> evidence,
            Confidence confidence,
            List<String> gaps,
            List<Watchpoint> watchpoints) {
        LogOdds odds = new LogOdds(sum(prior, evidence));
        Digest digest = Digest.of("judgement/1")
                .with("question", question.value())
                .with("asOf", asOf.toString())
                .with("at", at.toString())
                .with("edition", edition.value())
                .with("prior", prior.toString());
        for (Evidence one : evidence) {
            digest.with("indicator", one.indicator());
            one.claims().forEach(claim -> digest.with("claim", claim.value()));
            digest.with("bits", Double.toString(one.weight().bits()));
        }
        return new Judgement(
                new JudgementId(digest.hex()),
                question,
                asOf,
                at,
                edition,
                prior,
                evidence,
                odds,
                confidence,
                gaps,
                watchpoints);
    }

    /** That the question is answered yes; above 0, below 1. */
    public double probability() {
        return odds.probability();
    }

    /** The same in words. */
    public Likelihood likelihood() {
        return Likelihood.of(probability());
    }

    /** Prior and evidence as one sum, in bits, whose leaves are citations. */
    public Explanation because() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf(prior.odds().bits(), "bits", "base rate: " + prior.says(), List.of()));
        evidence.forEach(one -> parts.add(one.because()));
        return Explanation.sum("bits", "log-odds of yes", parts);
    }

    private static double sum(BaseRate prior, List<Evidence> evidence) {
        double sum = prior.odds().bits();
        for (Evidence one : evidence) {
            sum += one.weight().bits();
        }
        return sum;
    }
}
