// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.Arrays;

/**
 * What a stretch of text is about: a direction in space, made of its words, the rarer the heavier. Likeness of two is the
 * cosine between them.
 *
 * <p>Components are kept as signed bytes, each 1/127 of the largest; the length carries no meaning.
 */
public final class SenseVector {

    /** So many products of two bytes fit an int. */
    private static final int MOST = 100_000;

    private final Span span;
    private final byte[] components;
    private final double length;

    /** @param span the sentence the vector stands for. @param components copied; 1 to 100,000 */
    public SenseVector(Span span, byte[] components) {
        this.span = span;
        this.components = components.clone();
        if (components.length == 0 || components.length > MOST) {
            throw new IllegalArgumentException(
                    "a sense vector has 1 to " + MOST + " components, not " + components.length);
        }
        this.length = Math.sqrt(dot(components, components));
    }

    public Span span() {
        return span;
    }

    /** How many components there are. */
    public int size() {
        return components.length;
    }

    /** A copy of the components. */
    public byte[] components() {
        return components.clone();
    }

    /**
     * How alike two are: −1 … 1, and 0 where one of them is all zeros.
     *
     * @throws IllegalArgumentException if they have not as many components
     */
    public double cosine(SenseVector other) {
        if (components.length != other.components.length) {
            throw new IllegalArgumentException("vectors of " + components.length + " and " + other.components.length
                    + " components cannot be compared");
        }
        return length == 0 || other.length == 0 ? 0 : dot(components, other.components) / (length * other.length);
    }

    private static long dot(byte[] one, byte[] other) {
        int dot = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
        }
        return dot;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SenseVector vector
                && span.equals(vector.span)
                && Arrays.equals(components, vector.components);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + Arrays.hashCode(components);
    }

    @Override
    public String toString() {
        return "SenseVector[" + span + ", " + components.length + " components]";
    }
}
