// SPDX-License-Identifier: Apache-2.0
/**
 * How do other programs take what Hearsay knows? As tables for spreadsheets and as features for maps.
 *
 * <p>Begin at {@link hearsay.exchange.Csv} and {@link hearsay.exchange.GeoJson}. Formats only: what goes into a row or a
 * feature is decided by whoever has it. What others' event data sets tell is read in {@code hearsay.exchange.history}.
 */
@NullMarked
package hearsay.exchange;

import org.jspecify.annotations.NullMarked;
