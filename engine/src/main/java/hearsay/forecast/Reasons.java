// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.List;

/**
 * Why a recipient is scored as it is.
 *
 * @param parts what adds up to the score, in nats
 * @param fired the rules behind {@link Family#RULES}, most confident first
 */
public record Reasons(List<Part> parts, List<FiredRule> fired) {

    /** What one family adds. */
    public record Part(Family family, double strength, double weight) {}

    public Reasons {
        parts = List.copyOf(parts);
        fired = List.copyOf(fired);
    }

    /** The sum of the parts. */
    public double score() {
        return parts.stream().mapToDouble(Part::weight).sum();
    }
}
