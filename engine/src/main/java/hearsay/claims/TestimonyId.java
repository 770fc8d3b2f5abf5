// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;
import hearsay.text.Span;

/**
 * Names a testimony: 64 lower-case hexadecimal digits of a SHA-256 over the claim's id and the span of the proposition's
 * trigger. What the words mean is left out, so that a person's ruling outlives a better coder of events.
 */
public record TestimonyId(String value) implements Comparable<TestimonyId> {

    public TestimonyId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a testimony id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    public static TestimonyId of(ClaimId claim, Span trigger) {
        return new TestimonyId(Digest.of("testimony/1")
                .with("claim", claim.value())
                .with("trigger", trigger)
                .hex());
    }

    @Override
    public int compareTo(TestimonyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
