// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import java.util.Locale;

/**
 * The chance that two mentions of one topic speak of one event, by logistic regression.
 *
 * @param weights in natural log-odds, by sign, then by sign where the heads are one, then what stands by itself
 */
record PairModel(double[] weights) {

    /** The mean chance from which on two groups are one: chosen by cross-validation on topics 1 to 35. */
    static final double MERGE = 0.3;

    static final int SIZE = 2 * Sign.values().length + 1;

    private static final int CELLS = 3;
    private static final String ALONE = "ALONE";

    PairModel {
        weights = weights.clone();
        if (weights.length != SIZE) {
            throw new IllegalArgumentException(weights.length + " weights for " + SIZE + " signs");
        }
    }

    double chance(double[] signs) {
        double sum = weights[SIZE - 1];
        for (int i = 0; i < signs.length; i++) {
            sum += weights[i] * signs[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Lines of sign, weight, weight more where the heads are one; {@code #} introduces, the first other line names columns. */
    static PairModel parse(String text) {
        double[] weights = new double[SIZE];
        int[] line = {0};
        text.lines().forEach(row -> {
            line[0]++;
            if (!row.startsWith("#") && !row.startsWith("sign\t") && !row.isBlank()) {
                put(row.split("\t", -1), line[0], weights);
            }
        });
        return new PairModel(weights);
    }

    private static void put(String[] cells, int line, double[] weights) {
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(
                    "line " + line + ": sign, weight and weight of one head, not " + cells.length);
        }
        if (cells[0].equals(ALONE)) {
            weights[SIZE - 1] = Double.parseDouble(cells[1]);
        } else {
            int sign = Sign.valueOf(cells[0]).ordinal();
            weights[sign] = Double.parseDouble(cells[1]);
            weights[Sign.values().length + sign] = Double.parseDouble(cells[2]);
        }
    }

    /** As {@link #parse} reads it, without the introduction. */
    String text() {
        StringBuilder lines = new StringBuilder("sign\tweight\twith_one_head\n");
        for (Sign sign : Sign.values()) {
            lines.append(sign)
                    .append('\t')
                    .append(rounded(weights[sign.ordinal()]))
                    .append('\t')
                    .append(rounded(weights[Sign.values().length + sign.ordinal()]))
                    .append('\n');
        }
        return lines.append(ALONE)
                .append('\t')
                .append(rounded(weights[SIZE - 1]))
                .append("\t0\n")
                .toString();
    }

    private static String rounded(double weight) {
        return String.format(Locale.ROOT, "%.4f", weight);
    }
}
