// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/** The natural logarithm of 1 + x for x of 0 or more, to 1e-7, from a table: the same on every machine, and quick. */
final class Logarithm {

    private static final int BITS = 11;
    private static final int SHIFT = 52 - BITS;
    private static final double[] MANTISSA = new double[(1 << BITS) + 1];
    private static final double OF_TWO = StrictMath.log(2);

    static {
        for (int i = 0; i < MANTISSA.length; i++) {
            MANTISSA[i] = StrictMath.log(1 + (double) i / (1 << BITS));
        }
    }

    private Logarithm() {}

    static double ofOnePlus(double x) {
        long bits = Double.doubleToRawLongBits(1 + x);
        int exponent = (int) (bits >>> 52) - 1023;
        int cell = (int) (bits >>> SHIFT) & (1 << BITS) - 1;
        double within = (double) (bits & (1L << SHIFT) - 1) / (1L << SHIFT);
        return exponent * OF_TWO + MANTISSA[cell] + within * (MANTISSA[cell + 1] - MANTISSA[cell]);
    }
}
