// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import hearsay.lab.scores.Counts;
import hearsay.lab.scores.Evaluation;
import hearsay.lab.scores.Figure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Accuracy, F1 of the three outcomes and its mean, and how far the confidence is off: its distance to 1 where the outcome named is
 * right, to 0 where the rumour is unverified, and 1 where true and false are mixed up (the rule of the task's organisers). Who
 * answers "unverified" has confidence 0.
 */
final class RumourScoring {

    private static final long MICRO = 1_000_000;

    private final Evaluation evaluation = new Evaluation();

    RumourScoring(Iterable<String> readings) {
        for (String reading : readings) {
            evaluation.f1(reading + "accuracy", reading + "right");
            evaluation.statistic(reading + "macro_f1", sums -> macro(sums, reading));
            for (Veracity veracity : Veracity.values()) {
                evaluation.f1(reading + veracity.name().toLowerCase(Locale.ROOT) + "_f1", reading + veracity);
            }
            evaluation.statistic(reading + "rmse", sums -> rmse(sums.getOrDefault(reading + "off", Counts.NONE)));
        }
    }

    private static double macro(Map<String, Counts> sums, String reading) {
        double sum = 0;
        for (Veracity veracity : Veracity.values()) {
            sum += 100 * sums.getOrDefault(reading + veracity, Counts.NONE).f1();
        }
        return sum / Veracity.values().length;
    }

    private static double rmse(Counts off) {
        return off.given() == 0 ? 0 : StrictMath.sqrt((double) off.right() / off.given());
    }

    /** @param answers by reading */
    void add(Veracity wanted, Map<String, Judgement> answers, Judgement floor) {
        Map<String, Counts> counts = new HashMap<>();
        Map<String, Counts> naive = new HashMap<>();
        answers.forEach((reading, answer) -> {
            count(wanted, answer, reading, counts);
            count(wanted, floor, reading, naive);
        });
        evaluation.add(counts, naive);
    }

    private static void count(Veracity wanted, Judgement answer, String reading, Map<String, Counts> into) {
        Veracity given = answer.answer();
        boolean right = given == wanted;
        into.put(reading + "right", new Counts(right ? 1 : 0, 1, 1));
        into.merge(reading + wanted, new Counts(right ? 1 : 0, right ? 1 : 0, 1), Counts::plus);
        if (!right) {
            into.merge(reading + given, new Counts(0, 1, 0), Counts::plus);
        }
        double confidence = given == Veracity.UNVERIFIED ? 0 : answer.shares()[given.ordinal()];
        double off = wanted == Veracity.UNVERIFIED ? confidence : right ? 1 - confidence : 1;
        into.put(reading + "off", new Counts(Math.round(off * off * MICRO), MICRO, MICRO));
    }

    Map<String, Figure> figures() {
        return new LinkedHashMap<>(evaluation.figures());
    }
}
