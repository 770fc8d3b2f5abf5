// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

/**
 * One outlet leans on another.
 *
 * @param leaner the later one, or the one that cites
 * @param reason by its name: TEXT_REUSE, CITATION, SAME_RELAY, …
 * @param times how often
 * @param clusters in how many clusters
 */
public record Leaning(String leaner, String original, String reason, int times, int clusters) {
    public Leaning {
        if (times < 1 || clusters < 1) {
            throw new IllegalArgumentException("who never leans on another has no row: " + leaner + ", " + original);
        }
    }

    /** Whether it is of the same two for the same reason, however often. */
    boolean isOfTheSame(Leaning other) {
        return leaner.equals(other.leaner) && original.equals(other.original) && reason.equals(other.reason);
    }
}
