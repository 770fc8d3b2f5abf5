// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

/**
 * What is needed of an F1: how many answers were right, how many were given, how many were wanted. Counts add up.
 *
 * @param right answers that match what was wanted, each counted once; at most as many as given and as wanted
 */
public record Counts(long right, long given, long wanted) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (right < 0 || right > given || right > wanted) {
            throw new IllegalArgumentException(right + " right of " + given + " given and " + wanted + " wanted");
        }
    }

    public Counts plus(Counts other) {
        return new Counts(right + other.right, given + other.given, wanted + other.wanted);
    }

    /** Share of the given that is right, 0 to 1; 0 where none was given. */
    public double precision() {
        return given == 0 ? 0 : (double) right / given;
    }

    /** Share of the wanted that was found, 0 to 1; 0 where none was wanted. */
    public double recall() {
        return wanted == 0 ? 0 : (double) right / wanted;
    }

    /** Harmonic mean of precision and recall, 0 to 1; 0 where nothing was given or wanted. */
    public double f1() {
        return given + wanted == 0 ? 0 : 2.0 * right / (given + wanted);
    }
}
