// SPDX-License-Identifier: Apache-2.0
/**
 * How much does it weigh? Begin at {@link hearsay.truth.Weighing}.
 *
 * <p>A cluster of testimonies rests on origins ({@code origins}): who leans on whom, and on how many it comes down to. Each origin
 * weighs what its voices are worth ({@link hearsay.truth.Defaults}, with the sources' own records from the
 * {@link hearsay.truth.SourceBook}), and the weights add up to a {@link hearsay.truth.Credence} in bits whose leaves are
 * citations. Apart from it stands the {@link hearsay.truth.Grade}, which asks who stands behind an information and never how
 * much it weighs. What many sources on many things tell of one another is for {@code discovery}.
 *
 * <p>Takes clusters for granted and never sees a sentence. Pure: the same claims in any order give the same bits.
 */
@NullMarked
package hearsay.truth;

import org.jspecify.annotations.NullMarked;
