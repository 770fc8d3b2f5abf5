// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.forecast.Chronicle;
import hearsay.forecast.HorizonModel;
import hearsay.forecast.HorizonQuestion;
import hearsay.forecast.RuleBook;
import hearsay.forecast.RuleLearner;
import hearsay.forecast.RuleSettings;
import hearsay.forecast.Scope;
import hearsay.lab.scores.Calibration;
import hearsay.lab.scores.Figure;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Does it happen within N days? Asked on four days, a week apart, the last so that its horizon ends with the data; of
 * everything seen before, and of as many things never seen ({@link HorizonQuestion#asOf}). What is asked on a day is fitted
 * on four days whose horizons had run out by the first of them, with rules learned before those.
 */
final class Horizons {

    private static final List<Integer> DAYS = List.of(7, 30, 90);
    private static final int ASKED = 4;
    private static final int WEEK = 7;

    private final Chronicle chronicle;
    private final RuleSettings settings;

    Horizons(Chronicle chronicle, RuleSettings settings) {
        this.chronicle = chronicle;
        this.settings = settings;
    }

    /** Adds the figures of each horizon that the chronicle is long enough for. */
    void measure(Report report, Map<String, Figure> figures) {
        int end = chronicle.lastDay() + 1;
        for (int horizon : DAYS) {
            int asked = end - horizon - (ASKED - 1) * WEEK;
            int fitted = asked - horizon - (ASKED - 1) * WEEK;
            if (fitted < 2 * WEEK) {
                report.say("too few days for a horizon of " + horizon);
                continue;
            }
            RuleBook book = RuleLearner.learn(chronicle, settings, fitted);
            HorizonModel model = HorizonModel.fit(Scope.PAIR, book, chronicle, horizon, weeks(fitted));
            List<HorizonQuestion> questions = weeks(asked).stream()
                    .flatMap(day -> HorizonQuestion.asOf(chronicle, day, horizon).stream())
                    .toList();
            Calibration calibration = calibration(model.probabilities(book, chronicle, questions), questions);
            figures.put("brier_skill." + horizon, calibration.skill());
            figures.put("calibration_error." + horizon, Figure.of(calibration.error()));
            figures.put("brier." + horizon, Figure.of(calibration.brier()));
            figures.put("questions." + horizon, Figure.of(questions.size()));
            figures.put("yes." + horizon, Figure.of(100 * calibration.rate()));
            report.say("within " + horizon + " days, asked on days " + weeks(asked) + System.lineSeparator()
                    + calibration.table() + model.line());
        }
    }

    private static List<Integer> weeks(int first) {
        return IntStream.range(0, ASKED).mapToObj(i -> first + i * WEEK).toList();
    }

    private static Calibration calibration(double[] probabilities, List<HorizonQuestion> questions) {
        boolean[] yes = new boolean[questions.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = questions.get(i).happened();
        }
        return new Calibration(
                probabilities,
                yes,
                questions.stream().mapToInt(HorizonQuestion::actor).toArray());
    }
}
