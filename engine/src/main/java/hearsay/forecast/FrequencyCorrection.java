// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/**
 * How far a rule's confidence is off its curve, by how often the body was true lately: clip(ρu + κ/d, ±{@link #MOST}),
 * where u is the share of the days of the window on which it was, and d the days since the last (Gastinger et al. 2025).
 */
public record FrequencyCorrection(double perShare, double perDelay) {

    public static final FrequencyCorrection NONE = new FrequencyCorrection(0, 0);

    /** The most that a correction adds or takes away. */
    static final double MOST = 0.9;

    public FrequencyCorrection {
        if (!Double.isFinite(perShare) || !Double.isFinite(perDelay)) {
            throw new IllegalArgumentException("no correction: " + perShare + ", " + perDelay);
        }
    }

    /** What is added to the curve; 0 if the body was not true within the window. */
    public double at(double share, int days) {
        return share == 0 ? 0 : Math.max(-MOST, Math.min(MOST, perShare * share + perDelay / days));
    }

    /** Least squares of what the curves leave over, summed up example by example. */
    static final class Sums {

        private static final double RIDGE = 1e-6;

        private double uu;
        private double uv;
        private double vv;
        private double ur;
        private double vr;

        /** An example: the share u, the delay, and what the curve left over. */
        void add(double share, int days, double rest) {
            double v = 1.0 / days;
            uu += share * share;
            uv += share * v;
            vv += v * v;
            ur += share * rest;
            vr += v * rest;
        }

        FrequencyCorrection solve() {
            double a = uu + RIDGE;
            double c = vv + RIDGE;
            double determinant = a * c - uv * uv;
            return determinant < 1e-9
                    ? NONE
                    : new FrequencyCorrection((ur * c - vr * uv) / determinant, (a * vr - uv * ur) / determinant);
        }
    }
}
