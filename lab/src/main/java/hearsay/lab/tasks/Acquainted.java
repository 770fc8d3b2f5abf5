// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.forecast.Facts;
import hearsay.forecast.ReferenceClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How often one of two who have to do with each other does something to the other within so many days: of all pairs that had events
 * of whatever type on three days or more before the day on which it is asked, both ways round.
 */
final class Acquainted {

    /** From so many days with events on, two have to do with each other. */
    static final int LEAST_DAYS = 3;

    /** One way round. */
    private record Way(int actor, int recipient) {}

    private final List<String> names;
    private final Map<Way, List<Integer>> meetings = new HashMap<>();
    private final Map<Way, Map<Integer, List<Integer>>> deeds = new HashMap<>();

    Acquainted(Facts facts, List<String> names) {
        this.names = names;
        for (int row = 0; row < facts.size(); row++) {
            int actor = facts.actor(row);
            int recipient = facts.recipient(row);
            if (actor != recipient) {
                Way way = new Way(actor, recipient);
                Way pair = actor < recipient ? way : new Way(recipient, actor);
                meetings.computeIfAbsent(pair, any -> new ArrayList<>()).add(facts.day(row));
                deeds.computeIfAbsent(way, any -> new HashMap<>())
                        .computeIfAbsent(facts.type(row), any -> new ArrayList<>())
                        .add(facts.day(row));
            }
        }
    }

    /** One class for each type, asked on some days. */
    List<ReferenceClass> classes(int days, List<Integer> asked, int year, String source) {
        TreeMap<String, int[]> counts = new TreeMap<>();
        names.forEach(name -> counts.put(name, new int[2]));
        for (int day : asked) {
            meetings.forEach((pair, all) -> {
                if (all.stream().filter(one -> one < day).distinct().count() >= LEAST_DAYS) {
                    count(pair, day, days, counts);
                    count(new Way(pair.recipient(), pair.actor()), day, days, counts);
                }
            });
        }
        return counts.entrySet().stream()
                .map(entry -> new ReferenceClass(
                        entry.getKey() + ".met." + days,
                        entry.getKey() + " within " + days + " days by one of two who have to do with each other",
                        year,
                        year,
                        days,
                        entry.getValue()[0],
                        entry.getValue()[1],
                        source))
                .toList();
    }

    private void count(Way way, int day, int days, Map<String, int[]> counts) {
        Map<Integer, List<Integer>> done = deeds.getOrDefault(way, Map.of());
        IntStream.range(0, names.size()).forEach(type -> {
            int[] count = counts.getOrDefault(names.get(type), new int[2]);
            count[0]++;
            count[1] +=
                    done.getOrDefault(type, List.of()).stream().anyMatch(one -> one >= day && one < day + days) ? 1 : 0;
        });
    }
}
