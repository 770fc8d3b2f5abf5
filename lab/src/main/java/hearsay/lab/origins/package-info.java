// SPDX-License-Identifier: Apache-2.0
/**
 * Are copies found, and fast? Plants reworkings of real articles (word for word, cut, reordered, with another lead, edited, one
 * sentence taken over), so that it is known who copied whom, and asks {@code hearsay.truth.origins}.
 *
 * <p>Begin at {@link hearsay.lab.origins.OriginsTask}. Everything is drawn with fixed seeds: the same articles give the same
 * press at every run.
 */
@NullMarked
package hearsay.lab.origins;

import org.jspecify.annotations.NullMarked;
