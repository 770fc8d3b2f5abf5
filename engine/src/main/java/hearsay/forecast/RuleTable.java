// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of a book, laid out for quick firing: which rule answers to a head and a body, and its curve day by day. */
final class RuleTable {

    private final int types;
    private final int window;
    private final int[] ruleOf;
    private final Rule[] rules;
    private final double[][] powers;

    RuleTable(RuleBook book, int span) {
        types = 2 * book.types();
        window = book.settings().window();
        ruleOf = new int[types * types];
        Arrays.fill(ruleOf, -1);
        rules = book.rules().toArray(Rule[]::new);
        powers = new double[rules.length][];
        Map<Double, double[]> tables = new LinkedHashMap<>();
        for (int i = 0; i < rules.length; i++) {
            ruleOf[rules[i].head() * types + rules[i].body()] = i;
            powers[i] = tables.computeIfAbsent(rules[i].curve().decay(), decay -> powers(decay, span));
        }
    }

    /** The number of the rule, or -1. */
    int find(int head, int body) {
        return ruleOf[head * types + body];
    }

    Rule rule(int number) {
        return rules[number];
    }

    int window() {
        return window;
    }

    /** Confidence of a rule whose body was last true some days ago and so many times within the window. */
    double confidence(int number, int days, int times) {
        Rule rule = rules[number];
        RecencyCurve curve = rule.curve();
        double power = days < powers[number].length ? powers[number][days] : 0;
        double confidence =
                curve.rise() * power + curve.floor() + rule.correction().at((double) times / window, days);
        return Math.max(0, Math.min(1, confidence));
    }

    private static double[] powers(double decay, int span) {
        double[] powers = new double[span + 1];
        for (int days = 1; days <= span; days++) {
            powers[days] = StrictMath.pow(2, -decay * (days - 1));
        }
        return powers;
    }
}
