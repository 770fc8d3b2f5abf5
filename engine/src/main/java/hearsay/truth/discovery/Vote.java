// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import java.util.Comparator;

/**
 * A source's word on one value of one object: that it is so, or that it is not so. A source that does both of the same value counts
 * as silent on it; a vote given twice counts once.
 *
 * @param asserted true if the source says the value holds, false if it denies it
 */
public record Vote(String source, String object, String value, boolean asserted) implements Comparable<Vote> {

    private static final Comparator<Vote> ORDER = Comparator.comparing(Vote::object)
            .thenComparing(Vote::source)
            .thenComparing(Vote::value)
            .thenComparing(Vote::asserted);

    public Vote {
        if (source.isEmpty() || object.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("a vote has a source, an object and a value: \"" + source + "\", \""
                    + object + "\", \"" + value + "\"");
        }
    }

    /** A vote for a value. */
    public static Vote asserts(String source, String object, String value) {
        return new Vote(source, object, value, true);
    }

    /** A vote against a value. */
    public static Vote denies(String source, String object, String value) {
        return new Vote(source, object, value, false);
    }

    /** By object, source, value; the order has no meaning beyond being one. */
    @Override
    public int compareTo(Vote other) {
        return ORDER.compare(this, other);
    }
}
