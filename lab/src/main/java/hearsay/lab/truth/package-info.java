// SPDX-License-Identifier: Apache-2.0
/**
 * How well is the truth found where sources contradict and copy one another? Public collections of claims with known answers, our
 * {@code hearsay.truth.discovery} and every method of the literature that is printed beside it.
 *
 * <p>Begin at {@link hearsay.lab.truth.TruthBooksTask}, {@link hearsay.lab.truth.TruthPlacesTask} and {@link
 * hearsay.lab.truth.TruthNumbersTask}. Readings of strings ({@link hearsay.lab.truth.AuthorNames}) are done once, so that all methods
 * are given the same values and are judged by the same rule.
 */
@NullMarked
package hearsay.lab.truth;

import org.jspecify.annotations.NullMarked;
