// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;

/** Names a proposition cluster: the id of its earliest testimony, 64 lower-case hexadecimal digits. */
public record ClusterId(String value) implements Comparable<ClusterId> {

    public ClusterId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a cluster id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(ClusterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
