// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was learned: rates and curves, and no event.
 *
 * @param types how many types there are, without inverses
 * @param rules by head, then by body
 */
public record RuleBook(int types, RuleSettings settings, List<Rule> rules) {

    /** Stands before the name of a type seen from its recipient. */
    private static final String INVERSE = "~";

    private static final int SETTING_CELLS = 4;
    private static final int RULE_CELLS = 10;

    public RuleBook {
        rules = rules.stream()
                .sorted(Comparator.comparingInt(Rule::head).thenComparingInt(Rule::body))
                .toList();
        for (Rule rule : rules) {
            if (rule.head() < 0 || rule.head() >= 2 * types || rule.body() < 0 || rule.body() >= 2 * types) {
                throw new IllegalArgumentException("a rule of type " + rule.head() + " and " + rule.body() + " among "
                        + types + " types and their inverses");
            }
        }
    }

    /** The rules with at least so many positives. */
    public RuleBook withPositives(int least) {
        return new RuleBook(
                types,
                settings,
                rules.stream().filter(rule -> rule.positives() >= least).toList());
    }

    /** A rule in words, such as "ASSAULT(x, y) after ~ASSAULT(x, y)": x does it to y after y did it to x. */
    public static String says(Rule rule, List<String> names) {
        return name(rule.head(), names) + "(x, y) after " + name(rule.body(), names) + "(x, y)";
    }

    /**
     * As lines of cells between tabs: one of settings (window, shrinkage, least examples for a correction), then one for
     * each rule: head, body, examples, positives, rise, decay, floor, correction per share and per delay. Inverse types
     * have ~ before their name.
     *
     * @param names of the types, without inverses
     */
    public String text(List<String> names) {
        StringBuilder text = new StringBuilder("settings\t" + settings.window() + "\t" + settings.shrinkage() + "\t"
                + settings.correctedFrom() + "\n");
        for (Rule rule : rules) {
            text.append(String.join(
                            "\t",
                            "rule",
                            name(rule.head(), names),
                            name(rule.body(), names),
                            Integer.toString(rule.examples()),
                            Integer.toString(rule.positives()),
                            Double.toString(rule.curve().rise()),
                            Double.toString(rule.curve().decay()),
                            Double.toString(rule.curve().floor()),
                            Double.toString(rule.correction().perShare()),
                            Double.toString(rule.correction().perDelay())))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Reads what {@link #text} wrote; lines of other kinds are left out.
     *
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static RuleBook parse(String text, List<String> names) {
        RuleSettings settings = RuleSettings.SMALL;
        List<Rule> rules = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("settings") && cells.length == SETTING_CELLS) {
                settings = new RuleSettings(
                        Integer.parseInt(cells[1]), Double.parseDouble(cells[2]), Integer.parseInt(cells[3]));
            } else if (cells[0].equals("rule") && cells.length == RULE_CELLS) {
                rules.add(rule(cells, names));
            } else if (cells[0].equals("settings") || cells[0].equals("rule")) {
                throw new IllegalArgumentException("a rule book cannot read: " + line);
            }
        }
        return new RuleBook(names.size(), settings, rules);
    }

    private static Rule rule(String[] cells, List<String> names) {
        return new Rule(
                number(cells[1], names),
                number(cells[2], names),
                new RecencyCurve(
                        Double.parseDouble(cells[5]), Double.parseDouble(cells[6]), Double.parseDouble(cells[7])),
                new FrequencyCorrection(Double.parseDouble(cells[8]), Double.parseDouble(cells[9])),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]));
    }

    private static String name(int type, List<String> names) {
        return type < names.size() ? names.get(type) : INVERSE + names.get(type - names.size());
    }

    private static int number(String name, List<String> names) {
        boolean inverse = name.startsWith(INVERSE);
        int number = names.indexOf(inverse ? name.substring(INVERSE.length()) : name);
        if (number < 0) {
            throw new IllegalArgumentException("no type \"" + name + "\" among " + names);
        }
        return inverse ? number + names.size() : number;
    }
}
