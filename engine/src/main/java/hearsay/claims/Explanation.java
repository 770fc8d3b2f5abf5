// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.List;

/**
 * A number with its reasons: the parts add up to the value, and the leaves cite characters.
 *
 * @param value in {@code unit}
 * @param unit "bits" for weights, "1" for counts
 * @param says what the number is, in words
 * @param citations what it was read from; may be empty where the parts cite
 * @param parts in the order they are added; empty for a leaf
 */
public record Explanation(double value, String unit, String says, List<Citation> citations, List<Explanation> parts) {

    private static final double TOLERANCE = 1e-9;

    public Explanation {
        citations = List.copyOf(citations);
        parts = List.copyOf(parts);
        double sum = parts.stream().mapToDouble(Explanation::value).sum();
        if (!parts.isEmpty() && !(Math.abs(sum - value) <= TOLERANCE)) {
            throw new IllegalArgumentException("the parts of \"" + says + "\" add up to " + sum + ", not to " + value);
        }
    }

    /** A number that has no parts. */
    public static Explanation leaf(double value, String unit, String says, List<Citation> citations) {
        return new Explanation(value, unit, says, citations, List.of());
    }

    /** The sum of some parts. */
    public static Explanation sum(String unit, String says, List<Explanation> parts) {
        double sum = parts.stream().mapToDouble(Explanation::value).sum();
        return new Explanation(sum, unit, says, List.of(), parts);
    }
}
