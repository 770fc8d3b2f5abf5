// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;
import java.time.Instant;

/**
 * The end of a question: how it came out, and who says so. Never changed; of several the last counts.
 *
 * @param by a person's name, or the rule that settled it: "resolve/outcome-ruled"
 * @param at when it was said
 * @param note why; may be empty
 */
public record Resolution(ResolutionId id, QuestionId question, Outcome outcome, String by, Instant at, String note) {

    public Resolution {
        if (by.isBlank()) {
            throw new IllegalArgumentException("a resolution names who says so");
        }
    }

    public static Resolution of(QuestionId question, Outcome outcome, String by, Instant at, String note) {
        String id = Digest.of("resolution/1")
                .with("question", question.value())
                .with("outcome", outcome.name())
                .with("by", by)
                .with("at", at.toString())
                .with("note", note)
                .hex();
        return new Resolution(new ResolutionId(id), question, outcome, by, at, note);
    }
}
