// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import hearsay.forecast.Chronicle;
import hearsay.forecast.Facts;
import hearsay.forecast.Scorer;
import hearsay.lab.scores.Ranks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ranks the answers of some days, single-step and time-aware: of each fact "to whom?" and, by its inverse, "who?"; what is
 * asked of a day is answered from the days before it; other right answers of the same day are left out of the ranking, and
 * no others.
 */
final class Rankings {

    private final Chronicle chronicle;
    private final Map<Integer, Map<Integer, Map<Integer, List<Integer>>>> batches = new TreeMap<>();

    /** The questions of days from {@code from} to {@code until}, the latter not included. */
    Rankings(Chronicle chronicle, int from, int until) {
        this.chronicle = chronicle;
        Facts facts = chronicle.facts();
        int end = facts.firstOf(until);
        int row = facts.firstOf(from);
        while (row < end) {
            int day = facts.day(row);
            Map<Integer, Map<Integer, List<Integer>>> byType = new TreeMap<>();
            for (; row < end && facts.day(row) == day; row++) {
                put(byType, facts.type(row), facts.actor(row), facts.recipient(row));
                put(byType, chronicle.inverse(facts.type(row)), facts.recipient(row), facts.actor(row));
            }
            batches.put(day, byType);
        }
    }

    /** The ranks of each day. */
    Map<Integer, Ranks> rank(Scorer scorer) {
        List<Integer> days = List.copyOf(batches.keySet());
        List<Ranks> ranks = days.parallelStream()
                .map(day -> rank(scorer.of(day), batches.getOrDefault(day, Map.of())))
                .toList();
        Map<Integer, Ranks> byDay = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
            byDay.put(days.get(i), ranks.get(i));
        }
        return byDay;
    }

    private Ranks rank(Scorer.Day day, Map<Integer, Map<Integer, List<Integer>>> byType) {
        Ranks ranks = new Ranks();
        double[] scores = new double[chronicle.actors()];
        byType.forEach((type, byActor) -> {
            Scorer.Questions questions = day.on(type);
            byActor.forEach((actor, right) -> {
                questions.score(actor, scores);
                right.forEach(answer -> rank(answer, right, scores, ranks));
            });
        });
        return ranks;
    }

    private static void rank(int answer, List<Integer> right, double[] scores, Ranks ranks) {
        double own = scores[answer];
        int higher = 0;
        int same = -1;
        for (double score : scores) {
            if (score > own) {
                higher++;
            } else if (score == own) {
                same++;
            }
        }
        for (int other : right) {
            if (other != answer && scores[other] > own) {
                higher--;
            } else if (other != answer && scores[other] == own) {
                same--;
            }
        }
        ranks.add(higher, same);
    }

    private static void put(Map<Integer, Map<Integer, List<Integer>>> byType, int type, int actor, int answer) {
        byType.computeIfAbsent(type, any -> new TreeMap<>())
                .computeIfAbsent(actor, any -> new ArrayList<>())
                .add(answer);
    }
}
