// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import hearsay.lab.corpora.GoldTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Time expressions as TempEval-3 scores them (UzZaman et al., SemEval 2013): relaxed, where the spans overlap; strict, where
 * they are equal; value, where they overlap and the TIMEX3 values are equal. Each answer serves one wanted time at most.
 */
public final class TimeScore {

    public static final String RELAXED = "relaxed";
    public static final String STRICT = "strict";
    public static final String VALUE = "value";

    /** A wanted time and the answer that overlaps it; one of them may be missing. */
    public record Pair(Optional<GoldTime> wanted, Optional<GoldTime> given) {}

    private TimeScore() {}

    /** Wanted times with their answers, in the order of the wanted, then the answers nobody wanted. */
    public static List<Pair> pairs(List<GoldTime> wanted, List<GoldTime> given) {
        List<Pair> pairs = new ArrayList<>();
        Set<GoldTime> used = new HashSet<>();
        for (GoldTime one : wanted) {
            Optional<GoldTime> answer = given.stream()
                    .filter(other -> !used.contains(other) && other.span().overlaps(one.span()))
                    .findFirst();
            answer.ifPresent(used::add);
            pairs.add(new Pair(Optional.of(one), answer));
        }
        given.stream()
                .filter(other -> !used.contains(other))
                .forEach(other -> pairs.add(new Pair(Optional.empty(), Optional.of(other))));
        return pairs;
    }

    public static Map<String, Counts> count(List<GoldTime> wanted, List<GoldTime> given) {
        int relaxed = 0;
        int strict = 0;
        int value = 0;
        for (Pair pair : pairs(wanted, given)) {
            if (pair.wanted().isPresent() && pair.given().isPresent()) {
                GoldTime one = pair.wanted().get();
                GoldTime other = pair.given().get();
                relaxed++;
                strict += one.span().equals(other.span()) ? 1 : 0;
                value += one.value().equals(other.value()) ? 1 : 0;
            }
        }
        return Map.of(
                RELAXED, new Counts(relaxed, given.size(), wanted.size()),
                STRICT, new Counts(strict, given.size(), wanted.size()),
                VALUE, new Counts(value, given.size(), wanted.size()));
    }
}
