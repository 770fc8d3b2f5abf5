// SPDX-License-Identifier: Apache-2.0
/**
 * When? Finds the words that tell a time and reads them against the report's date, never against today.
 *
 * <p>Begin at {@link hearsay.temporal.TimeTagger}. What there is to know stands in {@code hearsay/temporal/<language>}: words
 * in {@code words.tsv}, patterns with their examples in {@code times.rules}. Values are those of TimeML's TIMEX3; what is
 * vague keeps its vague value and has no interval. Takes sentences and their trees for granted: the tense of the verb a date
 * hangs on says whether "Sunday" is the last or the next. Moonbound holidays stay unresolved.
 */
@NullMarked
package hearsay.temporal;

import org.jspecify.annotations.NullMarked;
