// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.List;

/**
 * Why we say so: the rule or model head that made a fact, and what it read.
 *
 * @param rule a path-like name, such as {@code attribution/en/deny-report} or {@code model/attribution}
 * @param from the spans it read, in order; may be empty for what comes from metadata
 */
public record Derivation(String rule, List<Span> from) {

    public Derivation {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a derivation names its rule");
        }
        from = List.copyOf(from);
    }
}
