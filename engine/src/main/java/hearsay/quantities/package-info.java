// SPDX-License-Identifier: Apache-2.0
/**
 * How many, how much? Finds numbers with what they count or measure, as ranges (codebook, section 5).
 *
 * <p>Begin at {@link hearsay.quantities.QuantityFinder}. Words and patterns with their examples stand in
 * {@code hearsay/quantities/<language>}; what is counted is the noun that the tree hangs the number on. A room of its own,
 * beside {@code temporal}: both read numbers, but whether "12" is a day or a dozen hostages is decided there, and handed on
 * as times. Lengths of time, dates, ages, scores and names with numbers in them are nobody's quantity.
 */
@NullMarked
package hearsay.quantities;

import org.jspecify.annotations.NullMarked;
