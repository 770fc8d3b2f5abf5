// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.forecast.Facts.Part;
import java.util.Arrays;

/**
 * By actor, recipient and type, the days of a fact. The rows of one actor and recipient are a <em>pair</em>, those that
 * also share the type a <em>series</em>. Pairs of an actor lie together by recipient, series of a pair by type, days of a
 * series in order.
 *
 * @param pairs where the pairs of each actor begin
 * @param recipient of each pair
 * @param series where the series of each pair begin
 * @param type of each series
 * @param start where the days of each series begin
 */
record PairIndex(int[] pairs, int[] recipient, int[] series, int[] type, int[] start, int[] day) {

    static PairIndex of(int[][] columns, int actors) {
        Quadruples sorted =
                Quadruples.sorted(columns, columns[0].length, Part.ACTOR, Part.RECIPIENT, Part.TYPE, Part.DAY);
        int size = sorted.size();
        int[] owner = new int[size];
        int[] recipient = new int[size];
        int[] series = new int[size + 1];
        int[] type = new int[size];
        int[] start = new int[size + 1];
        int pairCount = 0;
        int seriesCount = 0;
        for (int row = 0; row < size; row++) {
            boolean samePair = sorted.continues(row, Part.ACTOR, Part.RECIPIENT);
            if (!samePair) {
                owner[pairCount] = sorted.get(row, Part.ACTOR);
                recipient[pairCount] = sorted.get(row, Part.RECIPIENT);
                series[pairCount++] = seriesCount;
            }
            if (!samePair || !sorted.continues(row, Part.TYPE)) {
                type[seriesCount] = sorted.get(row, Part.TYPE);
                start[seriesCount++] = row;
            }
        }
        series[pairCount] = seriesCount;
        start[seriesCount] = size;
        return new PairIndex(
                Chronicle.starts(Arrays.copyOf(owner, pairCount), actors),
                Arrays.copyOf(recipient, pairCount),
                Arrays.copyOf(series, pairCount + 1),
                Arrays.copyOf(type, seriesCount),
                Arrays.copyOf(start, seriesCount + 1),
                sorted.column(Part.DAY));
    }

    /** The position after the last day of a series before a day; the series' start if there is none. */
    int end(int ofSeries, int before) {
        return Chronicle.firstNotBefore(day, start[ofSeries], start[ofSeries + 1], before);
    }

    /** Whether anything of a pair was before a day. */
    boolean seen(int pair, int before) {
        for (int one = series[pair]; one < series[pair + 1]; one++) {
            if (day[start[one]] < before) {
                return true;
            }
        }
        return false;
    }

    /** The first position in {@code [from, to)} of a day after a day, looked for from the end. */
    int oldest(int from, int to, int after) {
        int row = to;
        while (row > from && day[row - 1] > after) {
            row--;
        }
        return row;
    }

    /** The series of a type in a pair, or -1. */
    int find(int pair, int ofType) {
        int found = Arrays.binarySearch(type, series[pair], series[pair + 1], ofType);
        return found < 0 ? -1 : found;
    }

    /** The pair of an actor and a recipient, or -1. */
    int pair(int actor, int with) {
        int found = Arrays.binarySearch(recipient, pairs[actor], pairs[actor + 1], with);
        return found < 0 ? -1 : found;
    }
}
