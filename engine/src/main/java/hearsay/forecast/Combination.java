// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Arrays;

/**
 * What each family of reasons weighs. The score of a recipient is the sum, over families, of (plain + habit · h) · level +
 * great · high, in nats of a choice among recipients: where h says how much of a habit the type is of the actor, and level
 * and high are logarithms of the strength ({@link Family}).
 */
public final class Combination {

    static final int PLAIN = 0;
    static final int HABIT = 1;
    static final int GREAT = 2;
    static final int KINDS = 3;

    private final double[] weights;

    /** @param weights by family, three each */
    Combination(double[] weights) {
        if (weights.length != Family.COUNT * KINDS) {
            throw new IllegalArgumentException(weights.length + " weights for " + Family.COUNT + " families");
        }
        this.weights = weights.clone();
    }

    /** What a family adds to the score of a recipient. */
    double part(Family family, double strength, double habit) {
        if (strength == 0) {
            return 0;
        }
        return level(family, habit) * family.level(strength) + weight(family, GREAT) * family.high(strength);
    }

    /** The weight of a family's level for an actor of such a habit. */
    double level(Family family, double habit) {
        return weight(family, PLAIN) + habit * weight(family, HABIT);
    }

    double weight(Family family, int kind) {
        return weights[family.ordinal() * KINDS + kind];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Combination that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    /** A line for each family: its name and three weights, between tabs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Family family : Family.values()) {
            text.append("weigh\t").append(family.name());
            for (int kind = 0; kind < KINDS; kind++) {
                text.append('\t').append(weight(family, kind));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Reads what {@link #text} wrote. @throws IllegalArgumentException naming a line that is none of it */
    public static Combination parse(String text) {
        double[] weights = new double[Family.COUNT * KINDS];
        for (String line : text.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 2 + KINDS || !cells[0].equals("weigh")) {
                throw new IllegalArgumentException("not the weights of a family: " + line);
            }
            int at = Family.valueOf(cells[1]).ordinal() * KINDS;
            for (int kind = 0; kind < KINDS; kind++) {
                weights[at + kind] = Double.parseDouble(cells[2 + kind]);
            }
        }
        return new Combination(weights);
    }
}
