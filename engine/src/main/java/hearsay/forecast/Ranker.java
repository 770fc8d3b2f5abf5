// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scores recipients by all families of reasons, weighed by a {@link Combination}: rules between the two, habits, contacts,
 * what others alike do, and who is about at all. What adds up to a score can be listed.
 */
public final class Ranker implements Scorer {

    private final Chronicle chronicle;
    private final RuleTable rules;
    private final AlikeActors alike;
    private final Signals.Decays decays;
    private final Combination combination;

    private Ranker(Chronicle chronicle, RuleTable rules, AlikeActors alike, Combination combination) {
        this.chronicle = chronicle;
        this.rules = rules;
        this.alike = alike;
        this.decays = Signals.Decays.of(chronicle.lastDay() + 2);
        this.combination = combination;
    }

    /**
     * For questions of days from {@code from} on.
     *
     * @param from who is alike is told as of this day, so earlier days must not be asked for
     */
    public static Ranker of(RuleBook book, Combination combination, Chronicle chronicle, int from) {
        RuleTable rules = new RuleTable(book, chronicle.lastDay() + 2);
        return new Ranker(chronicle, rules, AlikeActors.asOf(chronicle, from), combination);
    }

    /** Signals of a day. */
    Signals signals(int day) {
        return new Signals(chronicle, rules, alike, decays, day);
    }

    @Override
    public Day of(int day) {
        Signals signals = signals(day);
        return type -> {
            signals.turnTo(type);
            double[][] floor = floor(signals);
            return (actor, scores) -> {
                signals.ask(actor);
                score(signals, floor, scores);
            };
        };
    }

    /** Why the recipient is scored as it is: the parts, greatest first, add up to the score. */
    public Reasons explain(int actor, int type, int recipient, int day) {
        Signals signals = signals(day);
        signals.turnTo(type);
        signals.ask(actor);
        List<Reasons.Part> parts = new ArrayList<>();
        for (Family family : Family.values()) {
            float strength = signals.strength(recipient, family);
            if (strength > 0) {
                parts.add(new Reasons.Part(family, strength, combination.part(family, strength, signals.habit())));
            }
        }
        parts.sort(Comparator.comparingDouble((Reasons.Part part) -> -Math.abs(part.weight()))
                .thenComparing(Reasons.Part::family));
        return new Reasons(parts, FiredRule.all(chronicle, rules, actor, type, recipient, day));
    }

    /** For all recipients without a reason of their own: the score of an actor without a habit, and what habit adds. */
    private double[][] floor(Signals signals) {
        double[][] floor = new double[2][chronicle.actors()];
        for (Family family : Family.COMMON) {
            float[] strengths = signals.common(family);
            double plain = combination.weight(family, Combination.PLAIN);
            double habit = combination.weight(family, Combination.HABIT);
            double great = combination.weight(family, Combination.GREAT);
            for (int y = 0; y < strengths.length; y++) {
                if (strengths[y] > 0) {
                    double level = family.level(strengths[y]);
                    floor[0][y] += plain * level + great * family.high(strengths[y]);
                    floor[1][y] += habit * level;
                }
            }
        }
        return floor;
    }

    private void score(Signals signals, double[][] floor, double[] scores) {
        double habit = signals.habit();
        for (int y = 0; y < scores.length; y++) {
            scores[y] = floor[0][y] + habit * floor[1][y];
        }
        for (int i = 0; i < signals.size(); i++) {
            int y = signals.reached(i);
            for (Family family : Family.OWN) {
                scores[y] += combination.part(family, signals.strength(y, family), habit);
            }
        }
    }
}
