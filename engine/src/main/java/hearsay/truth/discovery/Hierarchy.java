// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which values are more general than which: "Libya" than "Sirte". A value outside of it stands alone. */
public final class Hierarchy {

    /** No value is more general than another. */
    public static final Hierarchy FLAT = of(Map.of());

    private final Map<String, List<String>> ancestors = new HashMap<>();
    private final Map<String, Integer> descendants = new HashMap<>();

    private Hierarchy() {}

    /**
     * @param parents the next more general value of each value that has one
     * @throws IllegalArgumentException naming a value that stands above itself
     */
    public static Hierarchy of(Map<String, String> parents) {
        Hierarchy hierarchy = new Hierarchy();
        for (String value : new TreeMap<>(parents).keySet()) {
            List<String> above = new ArrayList<>();
            Set<String> seen = new HashSet<>(Set.of(value));
            for (String at = parents.get(value); at != null; at = parents.get(at)) {
                if (!seen.add(at)) {
                    throw new IllegalArgumentException("\"" + at + "\" is more general than itself");
                }
                above.add(at);
                hierarchy.descendants.merge(at, 1, Integer::sum);
            }
            hierarchy.ancestors.put(value, List.copyOf(above));
        }
        return hierarchy;
    }

    /** What is more general, the nearest first. */
    public List<String> above(String value) {
        return ancestors.getOrDefault(value, List.of());
    }

    /** Whether the first is more general than the second. */
    public boolean isAbove(String general, String specific) {
        return above(specific).contains(general);
    }

    /** How many values are more specific. */
    int below(String value) {
        return descendants.getOrDefault(value, 0);
    }
}
