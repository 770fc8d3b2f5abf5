// SPDX-License-Identifier: Apache-2.0
/**
 * Does it happen? A {@link hearsay.claims.Question}, what the ledger holds, and past events, into a
 * {@link hearsay.claims.Judgement}: a sum of weights of evidence in bits (Good 1950), each with what it was read from.
 *
 * <p>Begin at {@link hearsay.answers.Answerer}. It starts from a base rate ({@link hearsay.answers.BaseRates}), holds each
 * weighed cluster against the rows of a table ({@link hearsay.answers.Indicators}; the table is the model, docs/answers.md
 * explains it), takes off what counts twice ({@link hearsay.answers.Dependence}) and adds up. Beside the number stand how
 * much there is to go on, what is missing, and what would change it. {@link hearsay.answers.Hypotheses} sets the same evidence
 * against three answers instead of two.
 *
 * <p>Sees clusters, credences and past events, and never a sentence. Pure: the same question and the same clusters, in
 * whatever order, give the same judgement bit for bit. Traps: a credence is that of a report being so, a judgement that of
 * the question being answered yes; a word against a report counts twice if it is taken out of the credence and once more as
 * a denial, so the table gives denials little.
 */
@NullMarked
package hearsay.answers;

import org.jspecify.annotations.NullMarked;
