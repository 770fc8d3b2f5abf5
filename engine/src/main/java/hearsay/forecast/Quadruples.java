// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.forecast.Facts.Part;
import java.util.Arrays;

/** Quadruples sorted by their parts in some order, without doubles: each packed into a long. */
final class Quadruples {

    private final long[] keys;
    private final int size;
    private final int[] shifts;
    private final long[] masks;

    private Quadruples(long[] keys, int size, int[] shifts, long[] masks) {
        this.keys = keys;
        this.size = size;
        this.shifts = shifts;
        this.masks = masks;
    }

    /** @throws IllegalArgumentException if the numbers are so large that a quadruple does not fit into 63 bits */
    static Quadruples sorted(int[][] columns, int size, Part... order) {
        int[] shifts = new int[order.length];
        long[] masks = new long[order.length];
        int bits = 0;
        for (int i = order.length - 1; i >= 0; i--) {
            int part = order[i].ordinal();
            int width = width(columns[part], size);
            shifts[part] = bits;
            masks[part] = (1L << width) - 1;
            bits += width;
        }
        if (bits > 63) {
            throw new IllegalArgumentException("quadruples of " + bits + " bits; there is room for 63");
        }
        long[] keys = new long[size];
        for (int row = 0; row < size; row++) {
            for (Part part : order) {
                keys[row] |= (long) columns[part.ordinal()][row] << shifts[part.ordinal()];
            }
        }
        Arrays.sort(keys);
        return new Quadruples(keys, distinct(keys), shifts, masks);
    }

    int size() {
        return size;
    }

    int get(int row, Part part) {
        return (int) (keys[row] >>> shifts[part.ordinal()] & masks[part.ordinal()]);
    }

    /** Whether a row and the one before it agree in some parts; not so for the first. */
    boolean continues(int row, Part... parts) {
        if (row == 0) {
            return false;
        }
        long different = keys[row] ^ keys[row - 1];
        for (Part part : parts) {
            if ((different >>> shifts[part.ordinal()] & masks[part.ordinal()]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** One part of every row. */
    int[] column(Part part) {
        int[] column = new int[size];
        Arrays.setAll(column, row -> get(row, part));
        return column;
    }

    Quadruples head(int rows) {
        return new Quadruples(keys, rows, shifts, masks);
    }

    private static int width(int[] column, int size) {
        int most = 1;
        for (int row = 0; row < size; row++) {
            most = Math.max(most, column[row]);
        }
        return Integer.SIZE - Integer.numberOfLeadingZeros(most);
    }

    private static int distinct(long[] keys) {
        int size = 0;
        for (long key : keys) {
            if (size == 0 || keys[size - 1] != key) {
                keys[size++] = key;
            }
        }
        return size;
    }
}
