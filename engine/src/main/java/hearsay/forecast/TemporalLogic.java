// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/**
 * Rules of length one in the manner of TLogic (Liu et al., AAAI 2022): a rule has one confidence, whatever the delay, to
 * which the recency of its body is added; the rules that reach a recipient are joined by noisy or. Where the original
 * samples walks, all examples are counted here; recipients that no rule reaches are ordered by their share of the type.
 */
public final class TemporalLogic implements Scorer {

    private static final double CONFIDENCE_SHARE = 0.5;
    private static final double DECAY = 0.1;
    private static final double LEAST_CONFIDENCE = 0.01;
    private static final int LEAST_EXAMPLES = 2;
    private static final double UNREACHED = 1e-6;

    private final Chronicle chronicle;
    private final double[] confidences;

    private TemporalLogic(Chronicle chronicle, double[] confidences) {
        this.chronicle = chronicle;
        this.confidences = confidences;
    }

    /** With the counts of a book's rules. */
    public static TemporalLogic of(RuleBook book, Chronicle chronicle) {
        int types = chronicle.types();
        double[] confidences = new double[types * types];
        for (Rule rule : book.rules()) {
            double confidence = (double) rule.positives() / rule.examples();
            if (confidence >= LEAST_CONFIDENCE && rule.examples() >= LEAST_EXAMPLES) {
                confidences[rule.head() * types + rule.body()] = confidence;
            }
        }
        return new TemporalLogic(chronicle, confidences);
    }

    @Override
    public Day of(int day) {
        return type -> on(type, day);
    }

    private Questions on(int type, int day) {
        double[] popularity = Popularity.of(chronicle, type, day);
        PairIndex pairs = chronicle.pairs();
        return (actor, scores) -> {
            for (int y = 0; y < scores.length; y++) {
                scores[y] = UNREACHED * popularity[y];
            }
            for (int pair = pairs.pairs()[actor]; pair < pairs.pairs()[actor + 1]; pair++) {
                double score = noisyOr(pair, type, day);
                if (score > 0) {
                    scores[pairs.recipient()[pair]] = score;
                }
            }
        };
    }

    private double noisyOr(int pair, int type, int day) {
        PairIndex pairs = chronicle.pairs();
        double none = 1;
        for (int series = pairs.series()[pair]; series < pairs.series()[pair + 1]; series++) {
            double confidence = confidences[type * chronicle.types() + pairs.type()[series]];
            int end = confidence > 0 ? pairs.end(series, day) : pairs.start()[series];
            if (end > pairs.start()[series]) {
                double recency = StrictMath.exp(-DECAY * (day - pairs.day()[end - 1]));
                none *= 1 - CONFIDENCE_SHARE * confidence - (1 - CONFIDENCE_SHARE) * recency;
            }
        }
        return 1 - none;
    }
}
