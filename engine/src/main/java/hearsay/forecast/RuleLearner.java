// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the rules of each head by itself, so that heads can be shared out among threads and the sums of a rule are always
 * added in the same order. After Gastinger et al. 2025: one example for every day on which x does the head to anybody, and
 * every y to whom x did the body within the window before; it is positive if x did the head to y that day.
 */
public final class RuleLearner {

    private final Chronicle chronicle;
    private final RuleSettings settings;
    private final int until;

    private RuleLearner(Chronicle chronicle, RuleSettings settings, int until) {
        this.chronicle = chronicle;
        this.settings = settings;
        this.until = until;
    }

    /** Learns from the facts of days before {@code until}. */
    public static RuleBook learn(Chronicle chronicle, RuleSettings settings, int until) {
        RuleLearner learner = new RuleLearner(chronicle, settings, until);
        List<Rule> rules = IntStream.range(0, chronicle.types())
                .parallel()
                .mapToObj(learner::rulesOf)
                .flatMap(List::stream)
                .toList();
        return new RuleBook(chronicle.facts().types(), settings, rules);
    }

    private List<Rule> rulesOf(int head) {
        Counting counting = new Counting(chronicle.types(), settings.window());
        forEachSeries(head, counting);
        RecencyCurve[] curves = counting.curves(settings.shrinkage());
        Correcting correcting = new Correcting(counting, curves, settings);
        forEachSeries(head, correcting);
        List<Rule> rules = new ArrayList<>();
        for (int body = 0; body < curves.length; body++) {
            if (counting.positives(body) > 0) {
                FrequencyCorrection correction = counting.examples(body) < settings.correctedFrom()
                        ? FrequencyCorrection.NONE
                        : correcting.sums[body].solve();
                rules.add(new Rule(
                        head, body, curves[body], correction, counting.examples(body), counting.positives(body)));
            }
        }
        return rules;
    }

    /** Shows a visitor every example of a head: delays of the last time of a series before each day of the head. */
    private void forEachSeries(int head, Visitor visitor) {
        for (int x = 0; x < chronicle.actors(); x++) {
            int slot = chronicle.deeds().find(x, head);
            if (slot >= 0) {
                int[] headDays = chronicle.deeds().days(slot, until);
                if (headDays.length > 0) {
                    forEachSeries(x, head, headDays, visitor);
                }
            }
        }
    }

    private void forEachSeries(int x, int head, int[] headDays, Visitor visitor) {
        PairIndex pairs = chronicle.pairs();
        for (int pair = pairs.pairs()[x]; pair < pairs.pairs()[x + 1]; pair++) {
            int own = pairs.find(pair, head);
            int ownStart = own < 0 ? 0 : pairs.start()[own];
            int ownEnd = own < 0 ? 0 : pairs.end(own, until);
            for (int series = pairs.series()[pair]; series < pairs.series()[pair + 1]; series++) {
                int body = pairs.type()[series];
                if (visitor.wants(body)) {
                    forEachExample(series, body, headDays, ownStart, ownEnd, visitor);
                }
            }
        }
    }

    private void forEachExample(int series, int body, int[] headDays, int ownStart, int ownEnd, Visitor visitor) {
        int[] days = chronicle.pairs().day();
        int first = chronicle.pairs().start()[series];
        int end = chronicle.pairs().start()[series + 1];
        int window = settings.window();
        int at = firstAfter(headDays, days[first]);
        int own = ownStart;
        int oldest = first;
        for (int row = first; row < end && at < headDays.length; row++) {
            int last = row + 1 < end ? Math.min(days[row + 1], days[row] + window) : days[row] + window;
            while (at < headDays.length && headDays[at] <= days[row]) {
                at++;
            }
            for (; at < headDays.length && headDays[at] <= last; at++) {
                int day = headDays[at];
                while (own < ownEnd && days[own] < day) {
                    own++;
                }
                while (oldest <= row && days[oldest] <= day - window) {
                    oldest++;
                }
                visitor.see(body, day - days[row], row + 1 - oldest, own < ownEnd && days[own] == day);
            }
        }
    }

    private static int firstAfter(int[] days, int day) {
        return Chronicle.firstNotBefore(days, 0, days.length, day + 1);
    }

    private interface Visitor {

        boolean wants(int body);

        /** An example: days since the body was last true, how often it was within the window, whether the head is. */
        void see(int body, int delay, int times, boolean positive);
    }

    /** First pass: positives and all by delay. */
    private static final class Counting implements Visitor {

        private final int stride;
        private final int[] positives;
        private final int[] all;

        Counting(int types, int window) {
            stride = window + 1;
            positives = new int[types * stride];
            all = new int[types * stride];
        }

        @Override
        public boolean wants(int body) {
            return true;
        }

        @Override
        public void see(int body, int delay, int times, boolean positive) {
            all[body * stride + delay]++;
            if (positive) {
                positives[body * stride + delay]++;
            }
        }

        int examples(int body) {
            return Arrays.stream(all, body * stride, (body + 1) * stride).sum();
        }

        int positives(int body) {
            return Arrays.stream(positives, body * stride, (body + 1) * stride).sum();
        }

        RecencyCurve[] curves(double shrinkage) {
            RecencyCurve[] curves = new RecencyCurve[all.length / stride];
            Arrays.setAll(
                    curves,
                    body -> positives(body) == 0
                            ? new RecencyCurve(0, 0, 0)
                            : RecencyCurve.fit(positives, all, body * stride, stride - 1, shrinkage));
            return curves;
        }
    }

    /** Second pass: what the curves leave over. */
    private static final class Correcting implements Visitor {

        private final Counting counting;
        private final double shrinkage;
        private final int window;
        private final FrequencyCorrection.Sums[] sums;
        private final double[] expected;

        Correcting(Counting counting, RecencyCurve[] curves, RuleSettings settings) {
            this.counting = counting;
            this.shrinkage = settings.shrinkage();
            this.window = settings.window();
            this.sums = new FrequencyCorrection.Sums[curves.length];
            this.expected = new double[counting.all.length];
            for (int body = 0; body < curves.length; body++) {
                sums[body] = new FrequencyCorrection.Sums();
                for (int delay = 1; delay < counting.stride; delay++) {
                    expected[body * counting.stride + delay] = curves[body].at(delay);
                }
            }
        }

        @Override
        public boolean wants(int body) {
            return counting.positives(body) > 0;
        }

        @Override
        public void see(int body, int delay, int times, boolean positive) {
            if (times == 0) {
                return;
            }
            int at = body * counting.stride + delay;
            double target = positive ? counting.all[at] / (counting.all[at] + shrinkage) : 0;
            sums[body].add((double) times / window, delay, target - expected[at]);
        }
    }
}
