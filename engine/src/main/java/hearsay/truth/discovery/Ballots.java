// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Votes put in order: sources and objects by name, so that sums run the same way whatever order the votes came in. */
final class Ballots {

    private final List<String> sources;
    private final List<Contest> contests;

    private Ballots(List<String> sources, List<Contest> contests) {
        this.sources = sources;
        this.contests = contests;
    }

    static Ballots of(Collection<Vote> votes) {
        TreeSet<String> names = new TreeSet<>();
        Map<String, List<Vote>> byObject = new TreeMap<>();
        for (Vote vote : votes) {
            names.add(vote.source());
            byObject.computeIfAbsent(vote.object(), object -> new ArrayList<>()).add(vote);
        }
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        List<Contest> contests = new ArrayList<>();
        byObject.forEach((object, spoken) -> contests.add(contest(object, spoken, numbers)));
        return new Ballots(List.copyOf(names), contests);
    }

    private static Contest contest(String object, List<Vote> votes, Map<String, Integer> numbers) {
        List<String> values =
                List.copyOf(new TreeSet<>(votes.stream().map(Vote::value).toList()));
        int[] voters = votes.stream()
                .mapToInt(vote -> numbers.getOrDefault(vote.source(), -1))
                .sorted()
                .distinct()
                .toArray();
        boolean[][][] said = new boolean[2][values.size()][voters.length];
        Map<String, Integer> at = new HashMap<>();
        values.forEach(value -> at.put(value, at.size()));
        for (Vote vote : votes) {
            int voter = java.util.Arrays.binarySearch(voters, numbers.getOrDefault(vote.source(), -1));
            said[vote.asserted() ? 1 : 0][at.getOrDefault(vote.value(), -1)][voter] = true;
        }
        byte[][] stances = new byte[values.size()][voters.length];
        for (int value = 0; value < stances.length; value++) {
            for (int voter = 0; voter < voters.length; voter++) {
                stances[value][voter] = (byte) ((said[1][value][voter] ? 1 : 0) - (said[0][value][voter] ? 1 : 0));
            }
        }
        return new Contest(object, values, voters, stances);
    }

    /** By name; a source's number is its place here. */
    List<String> sources() {
        return sources;
    }

    /** By name of the object. */
    List<Contest> contests() {
        return contests;
    }
}
