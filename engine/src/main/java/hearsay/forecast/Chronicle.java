// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.forecast.Facts.Part;
import java.util.Arrays;

/**
 * Facts and their inverses, indexed for questions as of a day. The inverse of type r is numbered r + {@link Facts#types()}.
 * Immutable; safe to share between threads.
 */
public final class Chronicle {

    private final Facts facts;
    private final PairIndex pairs;
    private final ActorIndex deeds;
    private final TypeIndex kinds;

    private Chronicle(Facts facts, PairIndex pairs, ActorIndex deeds, TypeIndex kinds) {
        this.facts = facts;
        this.pairs = pairs;
        this.deeds = deeds;
        this.kinds = kinds;
    }

    public static Chronicle of(Facts facts) {
        int[][] columns = withInverses(facts);
        return new Chronicle(
                facts,
                PairIndex.of(columns, facts.actors()),
                ActorIndex.of(columns, facts.actors()),
                TypeIndex.of(columns, 2 * facts.types()));
    }

    public Facts facts() {
        return facts;
    }

    public int actors() {
        return facts.actors();
    }

    /** How many types there are, inverses included. */
    public int types() {
        return 2 * facts.types();
    }

    /** The type of the same fact seen from its recipient. */
    public int inverse(int type) {
        return type < facts.types() ? type + facts.types() : type - facts.types();
    }

    /** The last day of any fact, or -1. */
    public int lastDay() {
        return facts.size() == 0 ? -1 : facts.day(facts.size() - 1);
    }

    PairIndex pairs() {
        return pairs;
    }

    ActorIndex deeds() {
        return deeds;
    }

    TypeIndex kinds() {
        return kinds;
    }

    private static int[][] withInverses(Facts facts) {
        int size = facts.size();
        int[][] columns = new int[Part.values().length][2 * size];
        for (int row = 0; row < size; row++) {
            int inverse = row + size;
            columns[Part.ACTOR.ordinal()][row] = facts.actor(row);
            columns[Part.ACTOR.ordinal()][inverse] = facts.recipient(row);
            columns[Part.TYPE.ordinal()][row] = facts.type(row);
            columns[Part.TYPE.ordinal()][inverse] = facts.type(row) + facts.types();
            columns[Part.RECIPIENT.ordinal()][row] = facts.recipient(row);
            columns[Part.RECIPIENT.ordinal()][inverse] = facts.actor(row);
            columns[Part.DAY.ordinal()][row] = facts.day(row);
            columns[Part.DAY.ordinal()][inverse] = facts.day(row);
        }
        return columns;
    }

    /** The first position in {@code [from, to)} whose day is not before a day; {@code to} if there is none. */
    static int firstNotBefore(int[] days, int from, int to, int day) {
        if (from == to || days[to - 1] < day) {
            return to;
        }
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where the rows of each number begin, for numbers 0 to count - 1 in a sorted column; one more marks the end. */
    static int[] starts(int[] sorted, int count) {
        int[] starts = new int[count + 1];
        for (int number : sorted) {
            starts[number + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }
}
