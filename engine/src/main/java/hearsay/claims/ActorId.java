// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;

/** Names an actor: 64 lower-case hexadecimal digits of a SHA-256 over its defining fields. */
public record ActorId(String value) implements Comparable<ActorId> {

    public ActorId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not an actor id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
