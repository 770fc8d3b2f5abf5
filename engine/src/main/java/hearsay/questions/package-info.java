// SPDX-License-Identifier: Apache-2.0
/**
 * What is being asked? Plain English into a {@link hearsay.claims.Question}, and an honest "I did not understand that"
 * where it cannot be done.
 *
 * <p>Begin at {@link hearsay.questions.QuestionParser}. A question is read like any other sentence, by the reader that reads
 * documents, as if it had been published on the day it is asked; what that reading finds (propositions, actors, places,
 * times) is then fitted into the blanks of a question. So this room belongs to the reading wing, next to {@code reading}, and
 * not to {@code answers}, which never sees a sentence. It does not see {@code reading} either: it is handed the function that
 * reads, and takes its result as a value.
 *
 * <p>What was understood is told part by part ({@link hearsay.questions.Understanding}), what was not is asked back, and
 * nothing is guessed in silence. Traps: "by 2018" ends with 2018, "before 2018" before it; a horizon that has run out on the
 * day of the question is asked back, unless the past is asked about.
 */
@NullMarked
package hearsay.questions;

import org.jspecify.annotations.NullMarked;
