// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Ruling;
import hearsay.claims.TestimonyId;
import hearsay.claims.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which testimonies must and which must not be together, by a person's word. The latest ruling is heard first; an earlier
 * one that cannot hold beside those is passed over.
 *
 * @param groups numbers of testimonies that must be together; a testimony that nothing is said of is in none
 * @param apart pairs of testimonies that must not
 */
record Bonds(Graph groups, Set<List<Integer>> apart) {

    static Bonds of(Rulings rulings, Map<TestimonyId, Integer> numbers) {
        Graph groups = new Graph(numbers.size());
        List<int[]> apart = new ArrayList<>();
        for (Ruling ruling : rulings.standing()) {
            if (ruling.verdict() instanceof Verdict.Same same) {
                pair(same.one(), same.other(), numbers)
                        .filter(pair -> apart.stream().noneMatch(other -> parted(pair, other, groups)))
                        .ifPresent(pair -> groups.link(pair[0], pair[1]));
            } else if (ruling.verdict() instanceof Verdict.Different different) {
                pair(different.one(), different.other(), numbers)
                        .filter(pair -> groups.root(pair[0]) != groups.root(pair[1]))
                        .ifPresent(apart::add);
            }
        }
        Set<List<Integer>> pairs = new HashSet<>();
        apart.forEach(pair -> pairs.add(List.of(Math.min(pair[0], pair[1]), Math.max(pair[0], pair[1]))));
        return new Bonds(groups, pairs);
    }

    /** Empty where one of the two is not here. */
    private static Optional<int[]> pair(TestimonyId one, TestimonyId other, Map<TestimonyId, Integer> numbers) {
        Integer first = numbers.get(one);
        Integer second = numbers.get(other);
        return first == null || second == null ? Optional.empty() : Optional.of(new int[] {first, second});
    }

    /** Whether linking this pair would bring together what is apart. */
    private static boolean parted(int[] pair, int[] apart, Graph groups) {
        int first = groups.root(pair[0]);
        int second = groups.root(pair[1]);
        int one = groups.root(apart[0]);
        int other = groups.root(apart[1]);
        return (first == one && second == other) || (first == other && second == one);
    }

    boolean apart(int one, int other) {
        return apart.contains(List.of(Math.min(one, other), Math.max(one, other)));
    }
}
