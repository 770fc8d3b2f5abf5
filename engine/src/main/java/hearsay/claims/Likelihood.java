// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.Locale;

/**
 * A probability in words: the terms and bands of ICD 203 (2015), the first of its two rows. A bound belongs to the band above
 * it, but for 99 %, beyond which there is no other.
 */
public enum Likelihood {
    ALMOST_NO_CHANCE(0.01, 0.05),
    VERY_UNLIKELY(0.05, 0.20),
    UNLIKELY(0.20, 0.45),
    ROUGHLY_EVEN_CHANCE(0.45, 0.55),
    LIKELY(0.55, 0.80),
    VERY_LIKELY(0.80, 0.95),
    ALMOST_CERTAIN(0.95, 0.99);

    private final double from;
    private final double to;

    Likelihood(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /** The term for a probability. @throws IllegalArgumentException if it is not above 0 and below 1 */
    public static Likelihood of(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a likelihood is above 0 and below 1, not " + probability);
        }
        Likelihood found = ALMOST_NO_CHANCE;
        for (Likelihood term : values()) {
            found = probability >= term.from ? term : found;
        }
        return found;
    }

    /** Where its band begins. */
    public double from() {
        return from;
    }

    /** Where its band ends. */
    public double to() {
        return to;
    }

    /** As the standard words it: "very unlikely". */
    public String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A probability in whole per cent as the standard has it: 0 and 100 are not used, nor is what lies outside 1 to 99. */
    public static int percent(double probability) {
        return (int) Math.max(1, Math.min(99, Math.round(100 * probability)));
    }
}
