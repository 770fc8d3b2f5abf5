// SPDX-License-Identifier: Apache-2.0
/**
 * What was said, by whom, on whose word? The vocabulary of the house: records that cannot be wrong, sealed families, and
 * nothing that computes beyond its own checks.
 *
 * <p>Begin at {@link hearsay.claims.Claim} and follow its components down to {@link hearsay.text.Span}. The meaning of
 * the words is docs/codebook.md. Both wings and every door speak these words; JSON is left to {@code hearsay.wire}.
 */
@NullMarked
package hearsay.claims;

import org.jspecify.annotations.NullMarked;
