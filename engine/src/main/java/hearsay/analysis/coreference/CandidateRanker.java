// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

/** Chooses among the candidates of an anaphor by the sum of its features' weights. */
final class CandidateRanker {

    /**
     * What was chosen.
     *
     * @param best the candidate with the highest score, none among them
     * @param likeliest the highest of those that are some
     * @param share the softmax share of the best
     */
    record Ranked(int best, int likeliest, double share) {}

    private final double[] weights;

    CandidateRanker(double[] weights) {
        this.weights = weights;
    }

    /** None is the last candidate of every choice. */
    Ranked rank(Choice choice) {
        int last = choice.candidates().size() - 1;
        double[] scores = new double[last + 1];
        int some = last;
        for (int c = 0; c <= last; c++) {
            for (int feature : choice.features().get(c)) {
                scores[c] += weights[feature];
            }
            some = c < last && (some == last || scores[c] > scores[some]) ? c : some;
        }
        int best = scores[last] > scores[some] ? last : some;
        return new Ranked(choice.candidates().get(best), choice.candidates().get(some), share(scores, best));
    }

    private static double share(double[] scores, int best) {
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(score - scores[best]);
        }
        return 1 / sum;
    }
}
