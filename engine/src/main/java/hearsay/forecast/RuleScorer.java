// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/**
 * Scores recipients by the rules of a book: rules between a pair of actors, the share of the recipient in what the actor
 * did, and its share among the recipients of the type. The ten most confident rules are joined by a noisy or in which each
 * counts for four fifths of the one before (Gastinger et al. 2025).
 */
public final class RuleScorer implements Scorer {

    private static final double PRIOR = 10;
    private static final double POPULAR = 0.1;

    private final Chronicle chronicle;
    private final RuleTable rules;

    private RuleScorer(Chronicle chronicle, RuleTable rules) {
        this.chronicle = chronicle;
        this.rules = rules;
    }

    /** @throws IllegalArgumentException if the book was learned over another number of types */
    public static RuleScorer of(RuleBook book, Chronicle chronicle) {
        Facts facts = chronicle.facts();
        if (book.types() != facts.types()) {
            throw new IllegalArgumentException(
                    "rules over " + book.types() + " types for a chronicle of " + facts.types());
        }
        int span = chronicle.lastDay() + 2;
        return new RuleScorer(chronicle, new RuleTable(book, span));
    }

    @Override
    public Day of(int day) {
        return type -> on(type, day);
    }

    private Questions on(int type, int day) {
        double[] shares = Popularity.of(chronicle, type, day);
        double known = chronicle.kinds().end(type, day) - chronicle.kinds().start()[type];
        for (int y = 0; y < shares.length; y++) {
            shares[y] *= POPULAR * known / (known + PRIOR);
        }
        NoisyOr noisyOr = new NoisyOr();
        return (actor, scores) -> score(actor, type, day, shares, noisyOr, scores);
    }

    private void score(int actor, int type, int day, double[] popularity, NoisyOr noisyOr, double[] scores) {
        System.arraycopy(popularity, 0, scores, 0, scores.length);
        ActorIndex deeds = chronicle.deeds();
        int slot = deeds.find(actor, type);
        double done = PRIOR + (slot < 0 ? 0 : deeds.end(slot, day) - deeds.start()[slot]);
        PairIndex pairs = chronicle.pairs();
        for (int pair = pairs.pairs()[actor]; pair < pairs.pairs()[actor + 1]; pair++) {
            noisyOr.clear();
            for (int series = pairs.series()[pair]; series < pairs.series()[pair + 1]; series++) {
                fire(series, type, day, done, noisyOr);
            }
            if (!noisyOr.isEmpty()) {
                int y = pairs.recipient()[pair];
                noisyOr.add(popularity[y]);
                scores[y] = noisyOr.value();
            }
        }
    }

    private void fire(int series, int type, int day, double done, NoisyOr noisyOr) {
        PairIndex pairs = chronicle.pairs();
        int body = pairs.type()[series];
        int rule = rules.find(type, body);
        if (rule < 0 && body != type) {
            return;
        }
        int start = pairs.start()[series];
        int end = pairs.end(series, day);
        if (end == start) {
            return;
        }
        if (body == type) {
            noisyOr.add((end - start) / done);
        }
        if (rule >= 0) {
            int delay = day - pairs.day()[end - 1];
            noisyOr.add(rules.confidence(rule, delay, end - pairs.oldest(start, end, day - rules.window())));
        }
    }
}
