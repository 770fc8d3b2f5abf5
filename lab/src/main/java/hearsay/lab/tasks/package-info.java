// SPDX-License-Identifier: Apache-2.0
/**
 * What does the lab answer? One class per task of {@code hearsay-lab} that measures: it reads gold data, asks the product,
 * counts, and prints.
 *
 * <p>Begin at {@link hearsay.lab.tasks.SyntaxTask}, the plainest. Corpora are {@code hearsay.lab.corpora}'s, arithmetic is
 * {@code hearsay.lab.scores}'; what is left here is which words the model is given and what the naive method would have
 * said ({@code …Floor}).
 */
@NullMarked
package hearsay.lab.tasks;

import org.jspecify.annotations.NullMarked;
