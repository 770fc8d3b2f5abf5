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

    private final Span span;
    private final byte[] components;

    /** @param span the sentence the vector stands for. @param components copied */
    public SenseVector(Span span, byte[] components) {
        this.span = span;
        this.components = components.clone();
        if (components.length == 0) {
            throw new IllegalArgumentException("a sense vector has components");
        }
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
        long dot = 0;
        long own = 0;
        long others = 0;
        for (int i = 0; i < components.length; i++) {
            dot += components[i] * other.components[i];
            own += components[i] * components[i];
            others += other.components[i] * other.components[i];
        }
        return own == 0 || others == 0 ? 0 : dot / (Math.sqrt(own) * Math.sqrt(others));
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
