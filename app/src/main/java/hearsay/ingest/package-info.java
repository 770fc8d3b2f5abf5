// SPDX-License-Identifier: Apache-2.0
/**
 * What did the outlet publish? Files and folders become {@link hearsay.text.Document}s, or a reason why not.
 *
 * <p>Begin at {@link hearsay.ingest.Intake}. A report says itself who published it and when (front matter, JSON fields,
 * the page's metadata, a dateline with its year), or the caller says so; nothing is ever guessed, least of all today's
 * date. What cannot be taken is a value, {@link hearsay.ingest.Taking.Refused}, and the rest goes on. Characters are left
 * as they are, apart from line ends, which become LF. Touches {@code hearsay.text}, jsoup and, for JSON of strangers,
 * Jackson; knows neither claims nor ledger.
 */
@NullMarked
package hearsay.ingest;

import org.jspecify.annotations.NullMarked;
