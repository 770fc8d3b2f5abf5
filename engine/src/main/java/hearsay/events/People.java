// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common nouns for people and bodies of people, and the sectors they belong to: "minister", "soldier", "ministry". */
final class People {

    private final Map<String, Set<String>> sectors = new HashMap<>();

    private People() {}

    static People of(Edition edition) {
        People people = new People();
        people.add(edition.table("attribution/en/roles.tsv"), "role");
        people.add(edition.table("attribution/en/organisation-nouns.tsv"), "noun");
        return people;
    }

    private void add(Table table, String column) {
        for (Table.Row row : table.rows()) {
            String word = row.get(column);
            boolean person =
                    !Set.of("title", "quantity", "modifier", "document").contains(row.get("kind"));
            if (person && word.indexOf(' ') < 0) {
                sectors.computeIfAbsent(word, key -> new HashSet<>(1)).add(row.get("sector"));
            }
        }
    }

    /** The sectors of the first reading that is one of people; empty where none is. */
    Optional<Set<String>> sectors(List<String> readings) {
        for (String reading : readings) {
            Set<String> found = sectors.get(reading);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
