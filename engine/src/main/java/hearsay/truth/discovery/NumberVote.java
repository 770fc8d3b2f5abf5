// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.Comparator;

/** A source's number for one object, zero or more; of several numbers of one source for an object each counts. */
public record NumberVote(String source, String object, double value) implements Comparable<NumberVote> {

    private static final Comparator<NumberVote> ORDER = Comparator.comparing(NumberVote::object)
            .thenComparing(NumberVote::source)
            .thenComparing(NumberVote::value);

    public NumberVote {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("not a number of things: " + value + " of " + object + " by " + source);
        }
    }

    @Override
    public int compareTo(NumberVote other) {
        return ORDER.compare(this, other);
    }
}
