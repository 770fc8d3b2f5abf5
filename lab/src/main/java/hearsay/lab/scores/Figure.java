// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number of a report.
 *
 * @param interval where 95 of 100 repetitions on other documents of the kind would fall, by bootstrap
 * @param floor what the naive method reaches on the same documents
 */
public record Figure(double value, Optional<Interval> interval, OptionalDouble floor) {

    /** From {@code low} to {@code high}, both in. */
    public record Interval(double low, double high) {

        public Interval {
            if (low > high) {
                throw new IllegalArgumentException("not an interval: " + low + " to " + high);
            }
        }
    }

    /** A number alone. */
    public static Figure of(double value) {
        return new Figure(value, Optional.empty(), OptionalDouble.empty());
    }
}
