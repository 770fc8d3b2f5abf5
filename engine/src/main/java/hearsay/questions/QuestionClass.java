// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

/**
 * A kind of question, by its wording.
 *
 * @param name such as {@code truce.broken}
 * @param says what a yes is
 * @param prior the share of yes that is expected before any such question was counted; above 0, below 1
 */
public record QuestionClass(String name, String says, double prior) {

    public QuestionClass {
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException(name + ": a prior is above 0 and below 1, not " + prior);
        }
    }
}
