// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;

/** Names a resolution: 64 lower-case hexadecimal digits of a SHA-256 over question, outcome, whose word it is and when. */
public record ResolutionId(String value) implements Comparable<ResolutionId> {

    public ResolutionId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a resolution id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(ResolutionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
