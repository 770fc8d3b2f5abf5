// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** How good some probabilities of yes were: Brier (1950), skill over climatology, calibration, reliability table. */
public final class Calibration {

    private static final double[] BOUNDS = {.01, .02, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1};
    private static final int GROUPS = 100;
    private static final long ONE = 1_000_000_000;

    private final double[] probabilities;
    private final boolean[] yes;
    private final int[] groups;

    /** @param units whose question each is; intervals are by a hundred groups of units */
    public Calibration(double[] probabilities, boolean[] yes, int[] units) {
        if (probabilities.length == 0 || probabilities.length != yes.length || yes.length != units.length) {
            throw new IllegalArgumentException(
                    probabilities.length + " probabilities, " + yes.length + " answers, " + units.length + " units");
        }
        this.probabilities = probabilities.clone();
        this.yes = yes.clone();
        this.groups = units.clone();
    }

    /** The share of yes: climatology, as well as it can be known. */
    public double rate() {
        int count = 0;
        for (boolean each : yes) {
            count += each ? 1 : 0;
        }
        return (double) count / yes.length;
    }

    /** Mean square of what the probabilities were off. */
    public double brier() {
        double sum = 0;
        for (int i = 0; i < yes.length; i++) {
            sum += square(i, probabilities[i]);
        }
        return sum / yes.length;
    }

    /** 1 − Brier / Brier of climatology, which knows the share of yes and says it of every question; with its interval. */
    public Figure skill() {
        double rate = rate();
        Evaluation evaluation = new Evaluation()
                .statistic(
                        "skill",
                        sums -> 1
                                - (double) sums.getOrDefault("own", Counts.NONE).right()
                                        / Math.max(
                                                1,
                                                sums.getOrDefault("floor", Counts.NONE)
                                                        .right()));
        long[][] sums = new long[GROUPS][2];
        long[] counts = new long[GROUPS];
        for (int i = 0; i < yes.length; i++) {
            int group = Math.floorMod(groups[i], GROUPS);
            sums[group][0] += Math.round(ONE * square(i, probabilities[i]));
            sums[group][1] += Math.round(ONE * square(i, rate));
            counts[group] += ONE;
        }
        for (int group = 0; group < GROUPS; group++) {
            Map<String, Counts> own = new LinkedHashMap<>();
            own.put("own", new Counts(sums[group][0], counts[group], counts[group]));
            own.put("floor", new Counts(sums[group][1], counts[group], counts[group]));
            evaluation.add(own, Map.of());
        }
        Figure skill = evaluation.figures().getOrDefault("skill", Figure.of(0));
        return new Figure(skill.value(), skill.interval(), OptionalDouble.of(0));
    }

    /** Mean distance of probability and share of yes, over the rows of the table, by how many fall into each. */
    public double error() {
        double error = 0;
        for (double[] row : rows()) {
            error += Math.abs(row[1] - row[2]);
        }
        return error / yes.length;
    }

    /** A table: from, to, how many, mean probability, share of yes. */
    public String table() {
        StringBuilder table = new StringBuilder();
        double[][] rows = rows();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][0] > 0) {
                table.append(String.format(
                        Locale.ROOT,
                        "  to %.2f %9.0f  said %.3f  was %.3f%n",
                        BOUNDS[i],
                        rows[i][0],
                        rows[i][1] / rows[i][0],
                        rows[i][2] / rows[i][0]));
            }
        }
        return table.toString();
    }

    /** By bounds: how many, sum of probabilities, how many were yes. */
    private double[][] rows() {
        double[][] rows = new double[BOUNDS.length][3];
        for (int i = 0; i < yes.length; i++) {
            int row = 0;
            while (row < BOUNDS.length - 1 && probabilities[i] > BOUNDS[row]) {
                row++;
            }
            rows[row][0]++;
            rows[row][1] += probabilities[i];
            rows[row][2] += yes[i] ? 1 : 0;
        }
        return rows;
    }

    private double square(int i, double probability) {
        double off = probability - (yes[i] ? 1 : 0);
        return off * off;
    }
}
