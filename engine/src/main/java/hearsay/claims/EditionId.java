// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** Names a edition: 64 lower-case hexadecimal digits of a SHA-256 over its defining fields. */
public record EditionId(String value) implements Comparable<EditionId> {

    public EditionId {
        if (!value.matches("[0-9a-f]{64}")) {
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
