// SPDX-License-Identifier: Apache-2.0
package hearsay.text;

/** Names a document by what it says and where it stood: 64 lower-case hexadecimal digits, see {@link Document#of}. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a document id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
