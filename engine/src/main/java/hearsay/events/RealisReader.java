// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.claims.Realis;
import java.util.Set;

/** How real an event is in the words around its trigger. */
final class RealisReader {

    private static final Set<String> NOT = Set.of("not", "n't", "never", "no");

    private RealisReader() {}

    static Realis of(Syntax syntax, int trigger) {
        for (int child : syntax.children(trigger)) {
            if (syntax.reads(child, NOT)) {
                return Realis.NEGATED;
            }
            if (syntax.reads(child, "will")) {
                return Realis.FUTURE;
            }
        }
        return Realis.ACTUAL;
    }
}
