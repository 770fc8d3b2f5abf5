// SPDX-License-Identifier: Apache-2.0
/**
 * How well did it do? Counts of right and wrong answers, the figures they make, and how far chance may have moved them.
 *
 * <p>Begin at {@link hearsay.lab.scores.Evaluation}: it takes the {@link hearsay.lab.scores.Counts} of each document and
 * gives {@link hearsay.lab.scores.Figures} with bootstrap intervals over documents, beside those of a naive method.
 * Scorers ({@link hearsay.lab.scores.SpanScore}, {@link hearsay.lab.scores.TreeScore}, {@link
 * hearsay.lab.scores.AttributionScore}) are pure functions from gold and answer to counts; they know nothing of files.
 */
@NullMarked
package hearsay.lab.scores;

import org.jspecify.annotations.NullMarked;
