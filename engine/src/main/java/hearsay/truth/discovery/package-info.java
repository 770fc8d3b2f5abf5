// SPDX-License-Identifier: Apache-2.0
/**
 * Whom to believe when sources contradict or copy one another? Learns together which values are true, how good each source is and
 * who copies whom.
 *
 * <p>Begin at {@link hearsay.truth.discovery.TruthDiscovery}: votes go in ({@link hearsay.truth.discovery.Vote}, a source asserts or
 * denies a value of an object), probabilities, track records and suspected copyings come out. Three kinds of question have a method
 * each: values of which several may be true, rival values of which one is true (with a hierarchy, where more general is not wrong),
 * and numbers. Silence is never a vote: whoever means "the list is complete" says so by denying what is not on it.
 *
 * <p>After Dong, Berti-Equille and Srivastava (PVLDB 2009: dependence), Zhao, Rubinstein, Gemmell and Han (PVLDB 2012: two-sided
 * quality), Jung, Kim and Shim (EDBT 2019: hierarchies), all by expectation and maximisation instead of sampling, so that the same
 * votes give the same bits in whatever order they come. Knows neither claims nor text: names are strings. Trap: with a handful of
 * votes a source's record is its prior; read the counts beside it.
 */
@NullMarked
package hearsay.truth.discovery;

import org.jspecify.annotations.NullMarked;
