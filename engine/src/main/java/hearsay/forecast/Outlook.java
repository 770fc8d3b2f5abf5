// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import hearsay.claims.EventType;
import hearsay.claims.LogOdds;
import java.util.List;

/**
 * The probability that past events alone give to a {@link Prospect}, and what it is made of.
 *
 * @param odds that a report like those of which the history is made will tell of it; not of what nobody reports
 * @param parts what adds up to the odds, to 1e-9 bits: the first is {@link Cause#START}, the base for two of whom nothing is
 *     known, then signs and rules, the greatest first
 * @param fired the rules behind the parts of {@link Cause#RULE}, in the same order
 * @param basis what the number rests on, in sentences: events seen, days, cases the model was fitted on, how another
 *     horizon was reached
 */
public record Outlook(LogOdds odds, List<Part> parts, List<Firing> fired, List<String> basis) {

    private static final double TOLERANCE = 1e-9;

    /** What kind of part it is. */
    public enum Cause {
        /** The log-odds where nothing at all is known of the two. */
        START,
        /** A {@link HorizonSign}. */
        SIGN,
        /** A rule that fired. */
        RULE,
        /** Another length of time than that of the model. */
        HORIZON,
        /** Further types that were asked for. */
        TYPES
    }

    /** So many bits, for a reason in words. */
    public record Part(Cause cause, String says, double bits) {}

    /**
     * A rule that fired.
     *
     * @param says such as "ASSAULT(x, y) after ~ASSAULT(x, y)"
     * @param type of what is asked
     * @param confidence of the rule at this delay, 0 to 1: how often it was so on a day on which x did it to anybody
     * @param bits its share in what all rules add
     * @param examples how many cases the rule was learned from
     * @param positives how many of them came true
     * @param events that fired it, the latest last
     */
    public record Firing(
            String says,
            EventType type,
            double confidence,
            double bits,
            int examples,
            int positives,
            List<PastEvent> events) {

        public Firing {
            events = List.copyOf(events);
        }
    }

    public Outlook {
        parts = List.copyOf(parts);
        fired = List.copyOf(fired);
        basis = List.copyOf(basis);
        double sum = parts.stream().mapToDouble(Part::bits).sum();
        if (!(Math.abs(sum - odds.bits()) <= TOLERANCE)) {
            throw new IllegalArgumentException("the parts come to " + sum + " bits, the odds are " + odds.bits());
        }
    }

    /** Above 0, below 1. */
    public double probability() {
        return odds.probability();
    }

    /** The bits that there would be without any past event. */
    public LogOdds start() {
        return new LogOdds(parts.stream()
                .filter(part -> part.cause() == Cause.START)
                .mapToDouble(Part::bits)
                .sum());
    }
}
