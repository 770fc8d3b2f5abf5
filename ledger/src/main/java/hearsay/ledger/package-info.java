// SPDX-License-Identifier: Apache-2.0
/**
 * What has been read, and by which edition? The embedded store: one SQLite file of reports, readings and claims.
 *
 * <p>Begin at {@link hearsay.ledger.Ledger}. <em>Records</em> (document, reading, edition, custody log) are appended and
 * never changed; <em>indexes</em> (report, claim, the words for full text) can be dropped and made again from the records
 * by a pure function, {@link hearsay.ledger.Indexed#of}. Statements stand in {@code resources/hearsay/ledger/sql}, one to
 * a file; the schema in {@code resources/hearsay/ledger/migration}. Time comes in as an argument.
 *
 * <p>Traps: the newest reading of a document speaks, and newest means appended last; an edition that comes again after
 * another changes nothing. The log shows what was altered or taken from its middle; that its <em>end</em> was cut off
 * together with its readings can be seen only by who has noted an earlier {@link hearsay.ledger.Verification#head()}.
 */
@NullMarked
package hearsay.ledger;

import org.jspecify.annotations.NullMarked;
