// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Comparator;
import java.util.List;

/**
 * What was learned: rates and curves, and no event.
 *
 * @param types how many types there are, without inverses
 * @param rules by head, then by body
 */
public record RuleBook(int types, RuleSettings settings, List<Rule> rules) {

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
}
