// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A rule that speaks for an event, and the past events that made it speak.
 *
 * @param actor who did the body, in the direction of the rule; where the body is an inverse type, the recipient of the event
 * @param days on which the body was true within the rule's window, or else the last day it was
 * @param confidence 0 to 1
 */
public record FiredRule(Rule rule, int actor, int recipient, List<Integer> days, double confidence) {

    public FiredRule {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a rule fires because of an event");
        }
    }

    /** All rules that speak for an event of a type, most confident first. */
    static List<FiredRule> all(Chronicle chronicle, RuleTable rules, int actor, int type, int recipient, int day) {
        List<FiredRule> fired = new ArrayList<>();
        PairIndex pairs = chronicle.pairs();
        int pair = pairs.pair(actor, recipient);
        if (pair < 0) {
            return fired;
        }
        for (int series = pairs.series()[pair]; series < pairs.series()[pair + 1]; series++) {
            int rule = rules.find(type, pairs.type()[series]);
            int start = pairs.start()[series];
            int end = pairs.end(series, day);
            if (rule >= 0 && end > start) {
                int oldest = pairs.oldest(start, end, day - rules.window());
                List<Integer> days = new ArrayList<>();
                for (int row = Math.min(oldest, end - 1); row < end; row++) {
                    days.add(pairs.day()[row]);
                }
                double confidence = rules.confidence(rule, day - pairs.day()[end - 1], end - oldest);
                fired.add(new FiredRule(rules.rule(rule), actor, recipient, days, confidence));
            }
        }
        fired.sort(Comparator.comparingDouble((FiredRule each) -> -each.confidence())
                .thenComparingInt(each -> each.rule().body()));
        return fired;
    }
}
