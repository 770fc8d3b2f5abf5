// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.knowledge.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Named classes of dictionary words, such as {@code troops} or {@code aircraft}; a class may hold others: {@code $aircraft}. */
final class WordClasses {

    private final Map<String, Set<String>> words = new HashMap<>();

    /** Several rows of one name add up. */
    WordClasses(Table table) {
        for (Table.Row row : table.rows()) {
            Set<String> all = words.computeIfAbsent(row.get("class"), name -> new HashSet<>());
            for (String word : row.get("words").split(" ")) {
                if (word.startsWith("$")) {
                    all.addAll(of(word.substring(1), row.file() + ":" + row.line()));
                } else if (!word.isEmpty()) {
                    all.add(word);
                }
            }
        }
    }

    /** @throws IllegalArgumentException naming the place, if there is no such class (above it) */
    Set<String> of(String name, String where) {
        Set<String> found = words.get(name);
        if (found == null) {
            throw new IllegalArgumentException(where + ": there is no class \"$" + name + "\"");
        }
        return found;
    }
}
