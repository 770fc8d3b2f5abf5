// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;

/** Names a claim: 64 lower-case hexadecimal digits of a SHA-256 over its defining fields. */
public record ClaimId(String value) implements Comparable<ClaimId> {

    public ClaimId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a claim id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
