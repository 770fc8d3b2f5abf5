// SPDX-License-Identifier: Apache-2.0
package hearsay.quantities;

import java.util.Optional;

/**
 * What the words of a number mean: bounds as in {@link hearsay.claims.Quantity}.
 *
 * @param unit empty while the number has none
 * @param counted what is counted, where the words themselves say so: "22-man"
 * @param counts false for words that look like an amount and are none
 */
record Amount(
        Optional<Double> low,
        double best,
        Optional<Double> high,
        Optional<String> unit,
        Optional<String> counted,
        boolean counts) {

    static Amount exactly(double value) {
        return between(value, value, value);
    }

    static Amount between(double low, double best, double high) {
        return new Amount(
                Optional.of(Math.min(low, best)),
                best,
                Optional.of(Math.max(high, best)),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    static Amount none() {
        return new Amount(Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    Amount atLeast() {
        return new Amount(Optional.of(low.orElse(best)), best, Optional.empty(), unit, counted, counts);
    }

    Amount atMost() {
        return new Amount(Optional.empty(), best, Optional.of(high.orElse(best)), unit, counted, counts);
    }

    /** Ten per cent to either side, of things that are counted rounded to whole ones outward. */
    Amount about() {
        double margin = Math.abs(best) / 10;
        return new Amount(
                Optional.of(Math.min(low.orElse(best), best - margin)),
                best,
                Optional.of(Math.max(high.orElse(best), best + margin)),
                unit,
                counted,
                counts);
    }

    /** Ten per cent below: "nearly 40", "almost 40". */
    Amount nearly() {
        double margin = Math.abs(best) / 10;
        return new Amount(Optional.of(best - margin), best, Optional.of(best), unit, counted, counts);
    }

    Amount times(double factor) {
        return new Amount(
                low.map(value -> clean(value * factor)),
                clean(best * factor),
                high.map(value -> clean(value * factor)),
                unit,
                counted,
                counts);
    }

    /** Tens become tens of thousands: 20 to 99 are 20,000 to 99,999. */
    Amount magnified(double magnitude) {
        return between(low.orElse(best) * magnitude, best * magnitude, (high.orElse(best) + 1) * magnitude - 1);
    }

    /** Twelve significant digits, so that 60 miles are 96.56064 km and not 96.56064000000001. */
    private static double clean(double value) {
        return new java.math.BigDecimal(value, new java.math.MathContext(12)).doubleValue();
    }

    /** Bounds of things that come whole, rounded outward. */
    Amount whole() {
        boolean fraction = best != StrictMath.rint(best);
        return fraction
                ? this
                : new Amount(low.map(StrictMath::floor), best, high.map(StrictMath::ceil), unit, counted, counts);
    }

    Amount in(String newUnit) {
        return new Amount(low, best, high, Optional.of(newUnit), counted, counts);
    }

    Amount of(String what) {
        return new Amount(low, best, high, Optional.of("1"), Optional.of(what), counts);
    }

    /** From the least of this to the most of another, the middle as best. */
    Amount to(Amount other) {
        double from = low.orElse(best);
        double until = other.high.orElse(other.best);
        return between(Math.min(from, until), (from + until) / 2, Math.max(from, until))
                .withUnit(other.unit.or(() -> unit))
                .withCounted(other.counted);
    }

    private Amount withUnit(Optional<String> newUnit) {
        return new Amount(low, best, high, newUnit, counted, counts);
    }

    private Amount withCounted(Optional<String> what) {
        return new Amount(low, best, high, unit, what, counts);
    }
}
