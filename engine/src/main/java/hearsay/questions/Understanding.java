// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import hearsay.claims.Question;
import java.util.List;
import java.util.Optional;

/**
 * What was made of a question.
 *
 * @param question empty if something that matters was not understood
 * @param parts what was understood, part by part, in the order who, what, whom, where, when
 * @param unclear what was not, and how to say it; never empty where there is no question
 */
public record Understanding(Optional<Question> question, List<Part> parts, List<Unclear> unclear) {

    /**
     * One thing that was understood.
     *
     * @param field "who", "what", "to whom", "where", "when", "how many", "left aside"
     * @param words of the question; empty where nothing was said and the usual is taken
     * @param meaning what they are taken to mean
     */
    public record Part(String field, String words, String meaning) {}

    /**
     * One thing that was not understood.
     *
     * @param words of the question; empty where something is missing
     * @param what is wrong with them or missing
     * @param say how to say it
     */
    public record Unclear(String words, String what, String say) {}

    public Understanding {
        parts = List.copyOf(parts);
        unclear = List.copyOf(unclear);
        if (question.isEmpty() && unclear.isEmpty()) {
            throw new IllegalArgumentException("what makes no question says why");
        }
    }
}
