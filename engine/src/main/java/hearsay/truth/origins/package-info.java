// SPDX-License-Identifier: Apache-2.0
/**
 * On how many independent origins does it rest? Finds copies between reports, links the testimonies of a happening that
 * share an origin, and counts the origins: "9 reports, 1 origin" (codebook, section 9).
 *
 * <p>Begin at {@link hearsay.truth.origins.OriginGraph}. Copies come from {@link hearsay.truth.origins.TextReuse}, two
 * reports at a time, or {@link hearsay.truth.origins.Reuse}, all among all; both look at fingerprints and never at a
 * sentence. What each kind of link is worth stands in {@code resources/hearsay/truth/origin-links.tsv} with its reason.
 *
 * <p>Takes clusters for granted; leaves reliability, grades and credence to its neighbours. Trap: links join testimonies of
 * one side only, since who repeats a claim and who repeats its denial share nothing that would have to be counted once.
 */
@NullMarked
package hearsay.truth.origins;

import org.jspecify.annotations.NullMarked;
