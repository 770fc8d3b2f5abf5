// SPDX-License-Identifier: Apache-2.0
/**
 * Is a rumour true, false, or not to be known, by what people answer to it? RumourEval 2017 (L. Derczynski and others, SemEval 2017,
 * task 8): conversations that begin with a rumour, replies that support, deny, question or comment.
 *
 * <p>Begin at {@link hearsay.lab.rumours.RumoursTask}. What replies do is read by cues ({@code reply-cues.tsv}) whose worth is learned.
 * Stances are two-sided evidence: how much each kind of reply weighs for and against is learned, starting from what is expected of it (the
 * signs and first weights stand in {@code rumour-signs.tsv}), by logistic regression drawn towards these expectations. Replies count by
 * comparison with those to other rumours of the same happening; rumours that contradict one another speak against their story; a known
 * conversation about the same story speaks for a new one.
 *
 * <p>Takes posts for granted as they are; leaves who wrote them and when they were deleted aside, for neither is given. Trap:
 * happenings are told apart by a pause of a week.
 */
@NullMarked
package hearsay.lab.rumours;

import org.jspecify.annotations.NullMarked;
