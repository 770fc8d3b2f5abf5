// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;

/** Names a place: 64 lower-case hexadecimal digits of a SHA-256 over its defining fields. */
public record PlaceId(String value) implements Comparable<PlaceId> {

    public PlaceId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a place id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
