// SPDX-License-Identifier: Apache-2.0
/**
 * What did the sources publish since? Follows feeds, sitemaps and pages, and keeps what it took.
 *
 * <p>Begin at {@link hearsay.ingest.watch.Watcher}. A round visits the sources that are due, fetches what they announce and
 * hands on reports; every act stands in the {@link hearsay.ingest.custody.Custody} log before its result is handed on, so
 * that an interrupted round is taken up where it stopped. What time it is, it is told.
 */
@NullMarked
package hearsay.ingest.watch;

import org.jspecify.annotations.NullMarked;
