// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.HashMap;
import java.util.Map;

/** One wording for each ministry, force and office of a state: "defense department" is a defence ministry. */
final class Bodies {

    /** The body that is the state itself. */
    static final String GOVERNMENT = "government";

    private final Map<String, String> canonical = new HashMap<>();

    private Bodies() {}

    static Bodies of(Edition edition) {
        Bodies bodies = new Bodies();
        for (Table.Row row : edition.table("actors/en/bodies.tsv").rows()) {
            row.list("variants").forEach(variant -> bodies.canonical.put(key(variant), row.get("name")));
        }
        return bodies;
    }

    /** The common wording of a noun; the noun itself where it has no other. */
    String name(String noun) {
        return canonical.getOrDefault(key(noun), noun);
    }

    private static String key(String noun) {
        return String.join(" ", Spelling.keys(noun));
    }
}
