// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.Optional;

/**
 * A number with its unit, as a range, as its holder gives it (codebook, section 5).
 *
 * @param span the words of the number: "at least 30", "22-man"
 * @param low the least; empty for "up to 50"
 * @param best never outside the bounds
 * @param high the most; empty for "at least 30"
 * @param unit what it is measured in: {@code 1} for counted things, else an SI symbol, {@code %} or an ISO 4217 currency
 * @param counted what is counted, as a dictionary word: "soldier", "vehicle"; empty for money, distances and shares
 */
public record Quantity(
        Span span,
        Optional<Double> low,
        double best,
        Optional<Double> high,
        String unit,
        Optional<String> counted,
        Derivation because) {

    public Quantity {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("a quantity has a unit; counted things have the unit 1");
        }
        if (!Double.isFinite(low.orElse(best)) || !Double.isFinite(best) || !Double.isFinite(high.orElse(best))) {
            throw new IllegalArgumentException("not finite numbers: " + low + ", " + best + ", " + high);
        }
        if (low.orElse(best) > best || high.orElse(best) < best) {
            throw new IllegalArgumentException("not low <= best <= high: " + low + ", " + best + ", " + high);
        }
    }
}
