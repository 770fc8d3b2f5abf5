// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns an {@link Experience} from a history: rules from all of it, and the probabilities of horizons from six days a
 * fortnight apart, the last so that its horizon ends with the history, with rules learned before the first of them.
 */
public final class ExperienceLearner {

    /** The horizons that are learned, in days. */
    public static final List<Integer> HORIZONS = List.of(7, 30, 90);

    private static final int LEAST_POSITIVES = 5;
    private static final int LEAST_HAPPENED = 10;
    private static final int ASKED = 6;
    private static final int APART = 14;

    private ExperienceLearner() {}

    /** How many days a history must span for the longest horizon. */
    public static int leastDays() {
        return HORIZONS.get(HORIZONS.size() - 1) + ASKED * APART;
    }

    /**
     * Learns from facts among types.
     *
     * @param names of the types
     * @throws IllegalArgumentException if the facts span fewer days than {@link #leastDays}, or too little happened again
     */
    public static Experience learn(Facts facts, List<String> names) {
        Chronicle chronicle = Chronicle.of(facts);
        int end = chronicle.lastDay() + 1;
        if (end < leastDays()) {
            throw new IllegalArgumentException("a history of " + end + " days; " + leastDays() + " are needed to ask "
                    + ASKED + " times, " + APART + " days apart, about the " + HORIZONS.get(HORIZONS.size() - 1)
                    + " days that follow");
        }
        RuleSettings settings = RuleSettings.forSize(facts.size());
        RuleBook book = RuleLearner.learn(chronicle, settings, end).withPositives(LEAST_POSITIVES);
        Chronicle open = Chronicle.of(Facts.withAnybody(facts));
        List<HorizonModel> horizons = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            for (int days : HORIZONS) {
                List<Integer> asked = asked(end, days);
                RuleBook earlier = RuleLearner.learn(chronicle, settings, asked.get(ASKED - 1))
                        .withPositives(LEAST_POSITIVES);
                horizons.add(
                        enough(HorizonModel.fit(scope, earlier, scope == Scope.PAIR ? chronicle : open, days, asked)));
            }
        }
        return new Experience(names, book, horizons);
    }

    private static HorizonModel enough(HorizonModel model) {
        if (model.happened() < LEAST_HAPPENED) {
            throw new IllegalArgumentException("of what was asked within " + model.horizon() + " days only "
                    + model.happened() + " happened; " + LEAST_HAPPENED + " are needed");
        }
        return model;
    }

    /** The days on which a horizon is asked about, the latest first. */
    public static List<Integer> asked(int end, int horizon) {
        return IntStream.range(0, ASKED)
                .mapToObj(i -> end - horizon - i * APART)
                .toList();
    }
}
