// SPDX-License-Identifier: Apache-2.0
/**
 * Which words stand for the same? Noun phrases of a text ({@link hearsay.analysis.coreference.NounPhrases}) and the earlier
 * phrase that each one takes up ({@link hearsay.analysis.coreference.Coreference}).
 *
 * <p>Stands below the rooms that ask who, so that all of them may use it. Knows kinds of nouns, not actors: who a chain of
 * phrases is, is for {@code actors} to say. Takes the reading model's trees for granted.
 */
@NullMarked
package hearsay.analysis.coreference;

import org.jspecify.annotations.NullMarked;
