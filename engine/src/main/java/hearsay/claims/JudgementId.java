// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;

/** Names a judgement: 64 lower-case hexadecimal digits of a SHA-256 over question, moment, knowledge, prior and evidence. */
public record JudgementId(String value) implements Comparable<JudgementId> {

    public JudgementId {
        if (!Digest.isHex(value)) {
            throw new IllegalArgumentException("not a judgement id (64 hexadecimal digits): \"" + value + "\"");
        }
    }

    @Override
    public int compareTo(JudgementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
