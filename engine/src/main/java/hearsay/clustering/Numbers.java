// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Quantity;
import java.util.List;

/** Whether what two testimonies count agrees. */
final class Numbers {

    /** Small numbers agree by chance. */
    private static final double SMALL = 4;

    private static final double ROUND = 10;

    private Numbers() {}

    /** The best agreement of any two numbers of the same thing. */
    static Level compare(List<Quantity> ones, List<Quantity> others) {
        Level best = Level.NUMBER_UNTOLD;
        for (Quantity one : ones) {
            for (Quantity other : others) {
                if (comparable(one, other)) {
                    Level level = compare(one, other);
                    best = best == Level.NUMBER_UNTOLD || level.ordinal() < best.ordinal() ? level : best;
                }
            }
        }
        return best;
    }

    /** Whether they may count the same: one unit, and no two different things. "no soldiers" counts nothing. */
    static boolean comparable(Quantity one, Quantity other) {
        boolean things = one.counted().isEmpty()
                || other.counted().isEmpty()
                || one.counted().equals(other.counted());
        return one.unit().equals(other.unit()) && things && one.best() != 0 && other.best() != 0;
    }

    private static Level compare(Quantity one, Quantity other) {
        boolean telling = one.best() > SMALL && one.best() % ROUND != 0;
        if (one.best() == other.best() && telling) {
            return Level.NUMBER_SAME;
        }
        return meets(one, other) ? Level.NUMBER_MEETS : Level.NUMBER_APART;
    }

    /** Whether the two ranges have a number in common; an open end reaches as far as it likes. */
    static boolean meets(Quantity one, Quantity other) {
        return low(one) <= high(other) && low(other) <= high(one);
    }

    private static double low(Quantity quantity) {
        return quantity.low().orElse(0.0);
    }

    private static double high(Quantity quantity) {
        return quantity.high().orElse(Double.MAX_VALUE);
    }
}
