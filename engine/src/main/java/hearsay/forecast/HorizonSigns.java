// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.List;

/** Reads the signs of a question off a chronicle, as of its day. Immutable; safe to share between threads. */
final class HorizonSigns {

    private static final int FAR_BACK = 150;
    private static final double LITTLE = 0.02;
    private static final double A_LITTLE_RATE = 0.001;

    /** So many days without an event stand before every history: who did it twice in twenty days does not go on so. */
    private static final double EMPTY = 100;

    private final Chronicle chronicle;
    private final RuleTable rules;
    private final Decay middle;
    private final Decay fast;

    HorizonSigns(Chronicle chronicle, RuleBook book) {
        this.chronicle = chronicle;
        this.rules = new RuleTable(book, chronicle.lastDay() + 2 + FAR_BACK);
        this.middle = new Decay(.05, FAR_BACK);
        this.fast = new Decay(.25, FAR_BACK);
    }

    /** The signs, by {@link HorizonSign}; logarithms, 0 where there is nothing. */
    double[] of(int actor, int type, int recipient, int day) {
        double[] signs = new double[HorizonSign.COUNT];
        put(signs, HorizonSign.ALWAYS, 1);
        double activity = lately(actor, type, day);
        put(signs, HorizonSign.ACTIVITY, Logarithm.ofOnePlus(activity / LITTLE));
        put(signs, HorizonSign.TARGETED, Logarithm.ofOnePlus(lately(recipient, chronicle.inverse(type), day) / LITTLE));
        int pair = chronicle.pairs().pair(actor, recipient);
        if (pair >= 0) {
            pair(signs, pair, type, day, activity);
        }
        return signs;
    }

    /** The rules between two that speak for the type, most confident first. */
    List<FiredRule> fired(int actor, int type, int recipient, int day) {
        return FiredRule.all(chronicle, rules, actor, type, recipient, day);
    }

    private void pair(double[] signs, int pair, int type, int day, double activity) {
        PairIndex pairs = chronicle.pairs();
        NoisyOr noisyOr = new NoisyOr();
        double contact = 0;
        for (int series = pairs.series()[pair]; series < pairs.series()[pair + 1]; series++) {
            int start = pairs.start()[series];
            int end = pairs.end(series, day);
            if (end == start) {
                continue;
            }
            int last = day - pairs.day()[end - 1];
            double lately = sum(middle, pairs.day(), start, end, day);
            contact += lately;
            int rule = rules.find(type, pairs.type()[series]);
            if (rule >= 0) {
                noisyOr.add(rules.confidence(rule, last, end - pairs.oldest(start, end, day - rules.window())));
            }
            if (pairs.type()[series] == type) {
                put(signs, HorizonSign.SEEN, 1);
                put(signs, HorizonSign.RATE, Logarithm.ofOnePlus((end - start) / (day + EMPTY) / A_LITTLE_RATE));
                put(signs, HorizonSign.LATELY, Logarithm.ofOnePlus(lately / LITTLE));
                put(
                        signs,
                        HorizonSign.LAST_DAYS,
                        Logarithm.ofOnePlus(sum(fast, pairs.day(), start, end, day) / LITTLE));
                put(signs, HorizonSign.LAST_TIME, Logarithm.ofOnePlus(1 / (last * LITTLE)));
            }
        }
        put(signs, HorizonSign.CONTACT, Logarithm.ofOnePlus(contact / LITTLE));
        put(signs, HorizonSign.RULES, Logarithm.ofOnePlus(noisyOr.value() / LITTLE));
        put(signs, HorizonSign.RULES_TIMES_ACTIVITY, Logarithm.ofOnePlus(noisyOr.value() * activity / LITTLE));
    }

    private double lately(int actor, int type, int day) {
        ActorIndex deeds = chronicle.deeds();
        int slot = deeds.find(actor, type);
        return slot < 0 ? 0 : sum(middle, deeds.day(), deeds.start()[slot], deeds.end(slot, day), day);
    }

    private static double sum(Decay decay, int[] days, int start, int end, int day) {
        double sum = 0;
        for (int row = end - 1; row >= start && day - days[row] <= FAR_BACK; row--) {
            sum += decay.at(day - days[row]);
        }
        return sum;
    }

    private static void put(double[] signs, HorizonSign sign, double value) {
        signs[sign.ordinal()] = value;
    }
}
