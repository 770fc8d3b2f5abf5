// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/**
 * How often the head of a rule is true, by the days d since its body was: f(d) = rise · 2^(−decay·(d−1)) + floor. In the
 * words of Gastinger et al. 2025, α = rise + floor and φ = floor / rise. A share between 0 and 1, shrunken towards 0.
 *
 * @param decay per day, 0 or more
 */
public record RecencyCurve(double rise, double decay, double floor) {

    /** The decays that a fit tries: half-lives from 200 days to half a day. */
    private static final double[] DECAYS = {.005, .01, .02, .04, .07, .1, .15, .2, .3, .5, .8, 1.2, 2};

    public RecencyCurve {
        if (!(rise >= 0 && floor >= 0 && rise + floor <= 1 && decay >= 0)) {
            throw new IllegalArgumentException("no curve: rise " + rise + ", decay " + decay + ", floor " + floor);
        }
    }

    /** f(d), for d of 1 or more. */
    public double at(int days) {
        return rise * StrictMath.pow(2, -decay * (days - 1)) + floor;
    }

    /**
     * The curve of least squares through the shrunken shares positives(d) / (all(d) + shrinkage), each weighted by all(d);
     * the constant, if no decay beats it.
     *
     * @param all examples by their delay; index 0 is not looked at
     */
    static RecencyCurve fit(int[] positives, int[] all, int from, int delays, double shrinkage) {
        Sums sums = new Sums(positives, all, from, delays, shrinkage);
        RecencyCurve best = sums.constant();
        double least = sums.error(best);
        for (double decay : DECAYS) {
            RecencyCurve curve = sums.fit(decay);
            double error = sums.error(curve);
            if (error < least - 1e-12) {
                best = curve;
                least = error;
            }
        }
        return best;
    }

    /** The least-squares problem of one rule. */
    private record Sums(int[] positives, int[] all, int from, int delays, double shrinkage) {

        double share(int delay) {
            return positives[from + delay] / (all[from + delay] + shrinkage);
        }

        RecencyCurve constant() {
            double weights = 0;
            double shares = 0;
            for (int delay = 1; delay <= delays; delay++) {
                weights += all[from + delay];
                shares += all[from + delay] * share(delay);
            }
            return new RecencyCurve(0, 0, weights == 0 ? 0 : shares / weights);
        }

        /** Both parts at 0 or more; where one would be less, the other alone. */
        RecencyCurve fit(double decay) {
            double ee = 0;
            double e = 0;
            double one = 0;
            double ey = 0;
            double y = 0;
            for (int delay = 1; delay <= delays; delay++) {
                double weight = all[from + delay];
                if (weight > 0) {
                    double power = Powers.of(decay, delay);
                    double share = share(delay);
                    ee += weight * power * power;
                    e += weight * power;
                    one += weight;
                    ey += weight * power * share;
                    y += weight * share;
                }
            }
            double determinant = ee * one - e * e;
            if (determinant < 1e-9) {
                return constant();
            }
            double rise = (ey * one - e * y) / determinant;
            double floor = (ee * y - e * ey) / determinant;
            if (rise < 0) {
                return constant();
            }
            if (floor < 0) {
                return new RecencyCurve(Math.min(1, ey / ee), decay, 0);
            }
            return new RecencyCurve(Math.min(1, rise), decay, Math.min(floor, 1 - Math.min(1, rise)));
        }

        double error(RecencyCurve curve) {
            double error = 0;
            for (int delay = 1; delay <= delays; delay++) {
                int weight = all[from + delay];
                if (weight > 0) {
                    double power = curve.rise == 0 ? 0 : Powers.of(curve.decay, delay);
                    double off = share(delay) - curve.rise * power - curve.floor;
                    error += weight * off * off;
                }
            }
            return error;
        }
    }

    /** Powers of two for the decays of a fit, made once: {@link StrictMath#pow} is dear. */
    private static final class Powers {

        private static final int DAYS = 512;
        private static final double[][] TABLE = table();

        static double of(double decay, int days) {
            for (int i = 0; i < DECAYS.length; i++) {
                if (DECAYS[i] == decay && days < DAYS) {
                    return TABLE[i][days];
                }
            }
            return StrictMath.pow(2, -decay * (days - 1));
        }

        private static double[][] table() {
            double[][] table = new double[DECAYS.length][DAYS];
            for (int i = 0; i < DECAYS.length; i++) {
                for (int days = 1; days < DAYS; days++) {
                    table[i][days] = StrictMath.pow(2, -DECAYS[i] * (days - 1));
                }
            }
            return table;
        }
    }
}
