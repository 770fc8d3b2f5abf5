// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/**
 * A probability on the scale where independent evidence adds up (Good 1950).
 *
 * @param bits base 2: one bit more doubles the odds; finite
 */
public record LogOdds(double bits) {

    /** Even odds. */
    public static final LogOdds EVEN = new LogOdds(0);

    public LogOdds {
        if (!Double.isFinite(bits)) {
            throw new IllegalArgumentException("not finite log-odds: " + bits);
        }
    }

    /** @param probability above 0, below 1 */
    public static LogOdds of(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("log-odds need a probability above 0 and below 1, not " + probability);
        }
        return new LogOdds((StrictMath.log(probability) - StrictMath.log1p(-probability)) / StrictMath.log(2));
    }

    /** Above 0, below 1 within 1,000 bits of even. */
    public double probability() {
        double odds = StrictMath.exp(-StrictMath.abs(bits) * StrictMath.log(2));
        double smaller = odds / (1 + odds);
        return bits > 0 ? 1 - smaller : smaller;
    }

    public LogOdds plus(LogOdds other) {
        return new LogOdds(bits + other.bits);
    }
}
