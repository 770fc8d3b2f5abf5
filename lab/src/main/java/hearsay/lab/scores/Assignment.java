// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import java.util.Arrays;

/** The best one-to-one assignment of rows to columns (H. W. Kuhn 1955, by shortest augmenting paths). */
final class Assignment {

    private Assignment() {}

    /** The greatest sum of one cell at most a row and a column. @param gains none below zero */
    static double best(double[][] gains) {
        if (gains.length == 0 || gains[0].length == 0) {
            return 0;
        }
        double[][] costs = negated(gains.length <= gains[0].length ? gains : turned(gains));
        int[] row = assigned(costs);
        double sum = 0;
        for (int column = 1; column < row.length; column++) {
            sum -= row[column] > 0 ? costs[row[column] - 1][column - 1] : 0;
        }
        return sum;
    }

    private static double[][] turned(double[][] gains) {
        double[][] turned = new double[gains[0].length][gains.length];
        for (int i = 0; i < gains.length; i++) {
            for (int j = 0; j < gains[0].length; j++) {
                turned[j][i] = gains[i][j];
            }
        }
        return turned;
    }

    private static double[][] negated(double[][] gains) {
        return Arrays.stream(gains)
                .map(row -> Arrays.stream(row).map(gain -> -gain).toArray())
                .toArray(double[][]::new);
    }

    /** Of each column, counted from 1, its row, counted from 1, or 0. No more rows than columns. */
    private static int[] assigned(double[][] costs) {
        int rows = costs.length;
        int columns = costs[0].length;
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[columns + 1];
        int[] row = new int[columns + 1];
        for (int start = 1; start <= rows; start++) {
            row[0] = start;
            int[] way = new int[columns + 1];
            double[] least = new double[columns + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[columns + 1];
            int at = 0;
            while (row[at] != 0) {
                at = step(costs, rowPrice, columnPrice, row, way, least, used, at);
            }
            while (at != 0) {
                int before = way[at];
                row[at] = row[before];
                at = before;
            }
        }
        return row;
    }

    /** Grows the tree of alternating paths by the nearest column, which is the answer. */
    private static int step(
            double[][] costs,
            double[] rowPrice,
            double[] columnPrice,
            int[] row,
            int[] way,
            double[] least,
            boolean[] used,
            int at) {
        used[at] = true;
        int nearest = 0;
        for (int j = 1; j < used.length; j++) {
            if (!used[j]) {
                double cost = costs[row[at] - 1][j - 1] - rowPrice[row[at]] - columnPrice[j];
                if (cost < least[j]) {
                    least[j] = cost;
                    way[j] = at;
                }
                nearest = nearest == 0 || least[j] < least[nearest] ? j : nearest;
            }
        }
        double delta = least[nearest];
        for (int j = 0; j < used.length; j++) {
            if (used[j]) {
                rowPrice[row[j]] += delta;
                columnPrice[j] -= delta;
            } else {
                least[j] -= delta;
            }
        }
        return nearest;
    }
}
