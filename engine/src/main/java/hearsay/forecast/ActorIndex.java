// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.forecast.Facts.Part;
import java.util.Arrays;

/**
 * By actor and type, days and recipients in order of day. The rows of one actor and type are a <em>slot</em>.
 *
 * @param slots where the slots of each actor begin
 * @param type of each slot
 * @param start where the rows of each slot begin
 */
record ActorIndex(int[] slots, int[] type, int[] start, int[] day, int[] recipient) {

    static ActorIndex of(int[][] columns, int actors) {
        Quadruples sorted =
                Quadruples.sorted(columns, columns[0].length, Part.ACTOR, Part.TYPE, Part.DAY, Part.RECIPIENT);
        int size = sorted.size();
        int[] owner = new int[size];
        int[] type = new int[size];
        int[] start = new int[size + 1];
        int count = 0;
        for (int row = 0; row < size; row++) {
            if (!sorted.continues(row, Part.ACTOR, Part.TYPE)) {
                owner[count] = sorted.get(row, Part.ACTOR);
                type[count] = sorted.get(row, Part.TYPE);
                start[count++] = row;
            }
        }
        start[count] = size;
        return new ActorIndex(
                Chronicle.starts(Arrays.copyOf(owner, count), actors),
                Arrays.copyOf(type, count),
                Arrays.copyOf(start, count + 1),
                sorted.column(Part.DAY),
                sorted.column(Part.RECIPIENT));
    }

    /** The slot of an actor and a type, or -1. */
    int find(int actor, int ofType) {
        int found = Arrays.binarySearch(type, slots[actor], slots[actor + 1], ofType);
        return found < 0 ? -1 : found;
    }

    /** The position after the last row of a slot before a day. */
    int end(int slot, int before) {
        return Chronicle.firstNotBefore(day, start[slot], start[slot + 1], before);
    }

    /** The different days of a slot before a day, in order. */
    int[] days(int slot, int before) {
        int end = end(slot, before);
        int[] days = new int[end - start[slot]];
        int size = 0;
        for (int row = start[slot]; row < end; row++) {
            if (size == 0 || days[size - 1] != day[row]) {
                days[size++] = day[row];
            }
        }
        return Arrays.copyOf(days, size);
    }
}
