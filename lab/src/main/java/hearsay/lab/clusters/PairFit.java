// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the regression of pairs by Newton's method with an L2 penalty, on signs brought to one scale. All pairs with one head
 * and all of one event are learned from, and of the others every fifth, which then counts five times. No chance in it.
 */
final class PairFit {

    private static final int EVERY = 5;
    private static final int ROUNDS = 25;
    private static final double PENALTY = 1;
    private static final double STILL = 1e-4;
    private static final double FLAT = 1e-6;

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> same = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();
    private final double[] means = new double[PairModel.SIZE - 1];
    private final double[] spreads = new double[PairModel.SIZE - 1];

    private PairFit(List<Topic> topics) {
        topics.forEach(this::take);
        scale();
    }

    static PairModel of(List<Topic> topics) {
        PairFit fit = new PairFit(topics);
        return fit.plain(fit.newton());
    }

    private void take(Topic topic) {
        int others = 0;
        for (int i = 0; i < topic.mentions().size(); i++) {
            for (int j = i + 1; j < topic.mentions().size(); j++) {
                Sight one = topic.mentions().get(i);
                Sight other = topic.mentions().get(j);
                boolean event = one.event().equals(other.event());
                boolean telling = event || one.lemma().equals(other.lemma());
                others += telling ? 0 : 1;
                if (telling || others % EVERY == 0) {
                    rows.add(topic.signs(i, j));
                    same.add(event);
                    counts.add(telling ? 1.0 : EVERY);
                }
            }
        }
    }

    private void scale() {
        for (int k = 0; k < means.length; k++) {
            double sum = 0;
            double squares = 0;
            for (double[] row : rows) {
                sum += row[k];
                squares += row[k] * row[k];
            }
            means[k] = sum / rows.size();
            spreads[k] = Math.sqrt(Math.max(0, squares / rows.size() - means[k] * means[k])) + FLAT;
        }
        for (double[] row : rows) {
            for (int k = 0; k < means.length; k++) {
                row[k] = (row[k] - means[k]) / spreads[k];
            }
        }
    }

    private double[] newton() {
        double[] weights = new double[PairModel.SIZE];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curve = new double[PairModel.SIZE][PairModel.SIZE];
            double[] slope = new double[PairModel.SIZE];
            for (int k = 0; k < PairModel.SIZE; k++) {
                curve[k][k] = PENALTY;
                slope[k] = -PENALTY * weights[k];
            }
            for (int r = 0; r < rows.size(); r++) {
                add(rows.get(r), same.get(r), counts.get(r), weights, slope, curve);
            }
            double[] step = solved(curve, slope);
            double most = 0;
            for (int k = 0; k < step.length; k++) {
                weights[k] += step[k];
                most = Math.max(most, Math.abs(step[k]));
            }
            if (most < STILL) {
                break;
            }
        }
        return weights;
    }

    private static void add(
            double[] row, boolean same, double count, double[] weights, double[] slope, double[][] curve) {
        double[] signs = Arrays.copyOf(row, PairModel.SIZE);
        signs[PairModel.SIZE - 1] = 1;
        double sum = 0;
        for (int k = 0; k < signs.length; k++) {
            sum += weights[k] * signs[k];
        }
        double chance = 1 / (1 + Math.exp(-sum));
        double error = count * ((same ? 1 : 0) - chance);
        double bend = count * chance * (1 - chance);
        for (int k = 0; k < signs.length; k++) {
            slope[k] += error * signs[k];
            for (int m = 0; m <= k; m++) {
                curve[k][m] += bend * signs[k] * signs[m];
            }
        }
    }

    /** Gaussian elimination of a symmetric matrix of which the lower half is filled. */
    private static double[] solved(double[][] lower, double[] right) {
        int size = right.length;
        double[][] matrix = new double[size][size + 1];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = j <= i ? lower[i][j] : lower[j][i];
            }
            matrix[i][size] = right[i];
        }
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int k = pivot; k <= size && factor != 0; k++) {
                    matrix[row][k] -= factor * matrix[pivot][k];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = matrix[row][size];
            for (int k = row + 1; k < size; k++) {
                sum -= matrix[row][k] * solution[k];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }

    /** The weights for signs as they are read. */
    private PairModel plain(double[] scaled) {
        double[] weights = new double[PairModel.SIZE];
        weights[PairModel.SIZE - 1] = scaled[PairModel.SIZE - 1];
        for (int k = 0; k < means.length; k++) {
            weights[k] = scaled[k] / spreads[k];
            weights[PairModel.SIZE - 1] -= scaled[k] * means[k] / spreads[k];
        }
        return new PairModel(weights);
    }
}
