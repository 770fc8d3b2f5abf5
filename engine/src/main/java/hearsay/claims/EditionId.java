// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;

/** Names a edition: 64 lower-case hexadecimal digits of a SHA-256 over its defining fields. */
public record EditionId(String value) implements Comparable<EditionId> {

    public EditionId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a edition id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(EditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
