// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import java.util.List;

/**
 * A ruling as a person writes it.
 *
 * @param about ids or names, as the kind wants them
 * @param analyst who rules
 * @param note why; may be empty
 */
public record RuleRequest(Kind kind, List<String> about, String analyst, String note) {

    /** What is ruled, and what it wants to be told. */
    public enum Kind {
        SAME("two ids of propositions or testimonies"),
        DIFFERENT("two ids of propositions or testimonies"),
        MERGE("two actors, by name or id: the one that is another, and that other"),
        WITHDRAW("the id of a report, or the name of a source"),
        OUTCOME("the id of a proposition, and yes or no"),
        GRADE("the id of a proposition and 1 to 6, or the name of a source and A to F"),
        UNDO("the id of a ruling");

        private final String wants;

        Kind(String wants) {
            this.wants = wants;
        }

        public String wants() {
            return wants;
        }
    }

    public RuleRequest {
        about = List.copyOf(about);
    }
}
