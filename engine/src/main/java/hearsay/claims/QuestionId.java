// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;

/** Names a question: 64 lower-case hexadecimal digits of a SHA-256 over what is asked, as of which day and for which time. */
public record QuestionId(String value) implements Comparable<QuestionId> {

    public QuestionId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a question id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
