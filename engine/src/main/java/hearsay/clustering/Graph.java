// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is linked to what among numbered things: their connected components. Lives inside of one call. */
final class Graph {

    private final int[] parent;

    Graph(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    void link(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** The least of those that it hangs together with. */
    int root(int one) {
        int at = one;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** By their least member, each in order. */
    List<int[]> components() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(root(i), root -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
