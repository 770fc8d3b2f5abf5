// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.forecast.Facts.Part;

/**
 * By type, days, actors and recipients in order of day.
 *
 * @param start where the rows of each type begin
 */
record TypeIndex(int[] start, int[] day, int[] actor, int[] recipient) {

    static TypeIndex of(int[][] columns, int types) {
        Quadruples sorted =
                Quadruples.sorted(columns, columns[0].length, Part.TYPE, Part.DAY, Part.ACTOR, Part.RECIPIENT);
        return new TypeIndex(
                Chronicle.starts(sorted.column(Part.TYPE), types),
                sorted.column(Part.DAY),
                sorted.column(Part.ACTOR),
                sorted.column(Part.RECIPIENT));
    }

    /** The position after the last row of a type before a day. */
    int end(int type, int before) {
        return Chronicle.firstNotBefore(day, start[type], start[type + 1], before);
    }
}
