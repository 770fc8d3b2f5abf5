// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;

/** Names a ruling: 64 lower-case hexadecimal digits of a SHA-256 over analyst, moment, verdict and note. */
public record RulingId(String value) implements Comparable<RulingId> {

    public RulingId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a ruling id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(RulingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
