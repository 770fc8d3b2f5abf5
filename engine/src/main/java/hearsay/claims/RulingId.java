// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** Names a ruling: 64 lower-case hexadecimal digits of a SHA-256 over analyst, moment, verdict and note. */
public record RulingId(String value) implements Comparable<RulingId> {

    public RulingId {
        if (!value.matches("[0-9a-f]{64}")) {
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
