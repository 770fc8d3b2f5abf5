// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The probability that an actor does something to a recipient on one of so many days from a day on: a logistic sum of
 * signs, fitted on days whose horizon had run out. How well it is calibrated is told by {@code hearsay-lab forecast}.
 *
 * @param scope of whom it is
 * @param horizon in days
 * @param weights by {@link HorizonSign}, in nats of log-odds
 * @param questions on how many it was fitted
 * @param happened how many of them were answered yes
 */
public record HorizonModel(Scope scope, int horizon, List<Double> weights, int questions, int happened) {

    private static final double RIDGE = 1;
    private static final int STEPS = 12;

    public HorizonModel {
        weights = List.copyOf(weights);
        if (horizon < 1 || weights.size() != HorizonSign.COUNT || happened < 0 || happened > questions) {
            throw new IllegalArgumentException("horizon " + horizon + ", " + weights.size() + " weights, " + happened
                    + " of " + questions + " happened");
        }
    }

    /**
     * Fits the questions of some days, each so early that its horizon ends within the chronicle.
     *
     * @param chronicle for a scope other than that of pairs, one with anybody: {@link Facts#withAnybody}
     */
    public static HorizonModel fit(Scope scope, RuleBook book, Chronicle chronicle, int horizon, List<Integer> days) {
        for (int day : days) {
            if (day < 1 || day + horizon > chronicle.lastDay() + 1) {
                throw new IllegalArgumentException(
                        "day " + day + " and " + horizon + " more do not fit before day " + chronicle.lastDay());
            }
        }
        HorizonSigns signs = new HorizonSigns(chronicle, book);
        List<HorizonQuestion> questions = days.stream()
                .flatMap(day -> HorizonQuestion.asOf(scope, chronicle, day, horizon).stream())
                .toList();
        double[][] rows = questions.parallelStream()
                .map(each -> signs.of(each.actor(), each.type(), each.recipient(), each.day()))
                .toArray(double[][]::new);
        boolean[] yes = new boolean[rows.length];
        int happened = 0;
        for (int i = 0; i < yes.length; i++) {
            yes[i] = questions.get(i).happened();
            happened += yes[i] ? 1 : 0;
        }
        double[] weights = newton(rows, yes);
        return new HorizonModel(scope, horizon, Arrays.stream(weights).boxed().toList(), rows.length, happened);
    }

    /** The probabilities of questions, 0 to 1. */
    public double[] probabilities(RuleBook book, Chronicle chronicle, List<HorizonQuestion> questions) {
        HorizonSigns signs = new HorizonSigns(chronicle, book);
        return questions.parallelStream()
                .mapToDouble(each -> share(signs.of(each.actor(), each.type(), each.recipient(), each.day())))
                .toArray();
    }

    /** What each sign adds to the log-odds of one question, in bits; together they are the log-odds. */
    public double[] bits(RuleBook book, Chronicle chronicle, int actor, int type, int recipient, int day) {
        return bits(new HorizonSigns(chronicle, book).of(actor, type, recipient, day));
    }

    /** The same, of signs already read. */
    double[] bits(double[] signs) {
        return IntStream.range(0, signs.length)
                .mapToDouble(i -> weights.get(i) * signs[i] / StrictMath.log(2))
                .toArray();
    }

    /** What all rules together add to the log-odds, in bits. */
    double rulesBits(double[] signs) {
        double[] bits = bits(signs);
        return Arrays.stream(HorizonSign.values())
                .filter(HorizonSign::ofRules)
                .mapToDouble(sign -> bits[sign.ordinal()])
                .sum();
    }

    /** A line: the word horizon, scope, days, questions, yes, and the weights, between tabs. */
    public String line() {
        StringBuilder line =
                new StringBuilder("horizon\t" + scope + "\t" + horizon + "\t" + questions + "\t" + happened);
        weights.forEach(weight -> line.append('\t').append(weight));
        return line.toString();
    }

    /** Reads what {@link #line} wrote; empty if the line is of something else. */
    public static Optional<HorizonModel> parse(String line) {
        String[] cells = line.split("\t", -1);
        if (!cells[0].equals("horizon")) {
            return Optional.empty();
        }
        return Optional.of(new HorizonModel(
                Scope.valueOf(cells[1]),
                Integer.parseInt(cells[2]),
                Arrays.stream(cells).skip(5).map(Double::valueOf).toList(),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4])));
    }

    /** The probability of a question with these signs, 0 to 1. */
    double share(double[] signs) {
        double odds = 0;
        for (int i = 0; i < signs.length; i++) {
            odds += weights.get(i) * signs[i];
        }
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** Logistic regression by Newton's method, with a little ridge on all weights but the first. */
    private static double[] newton(double[][] rows, boolean[] yes) {
        double[] weights = new double[HorizonSign.COUNT];
        for (int step = 0; step < STEPS; step++) {
            double[][] hessian = new double[weights.length][weights.length + 1];
            for (int i = 0; i < rows.length; i++) {
                add(rows[i], yes[i], weights, hessian);
            }
            for (int k = 1; k < weights.length; k++) {
                hessian[k][k] += RIDGE;
                hessian[k][weights.length] -= RIDGE * weights[k];
            }
            hessian[0][0] += 1e-9;
            double[] change = solve(hessian);
            for (int k = 0; k < weights.length; k++) {
                weights[k] += change[k];
            }
        }
        return weights;
    }

    private static void add(double[] row, boolean yes, double[] weights, double[][] hessian) {
        double odds = 0;
        for (int k = 0; k < row.length; k++) {
            odds += weights[k] * row[k];
        }
        double share = 1 / (1 + StrictMath.exp(-odds));
        double spread = share * (1 - share);
        for (int k = 0; k < row.length; k++) {
            if (row[k] != 0) {
                for (int j = 0; j < row.length; j++) {
                    hessian[k][j] += spread * row[k] * row[j];
                }
                hessian[k][row.length] += ((yes ? 1 : 0) - share) * row[k];
            }
        }
    }

    /** Gauss elimination with pivots; the last column is the right side. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = system[column];
            system[column] = system[pivot];
            system[pivot] = swapped;
            for (int row = 0; row < size; row++) {
                if (row != column && system[column][column] != 0) {
                    double factor = system[row][column] / system[column][column];
                    for (int k = column; k <= size; k++) {
                        system[row][k] -= factor * system[column][k];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int row = 0; row < size; row++) {
            solution[row] = system[row][row] == 0 ? 0 : system[row][size] / system[row][row];
        }
        return solution;
    }
}
