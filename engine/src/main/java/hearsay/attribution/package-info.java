// SPDX-License-Identifier: Apache-2.0
/**
 * Who says so, on whose word, and with what position? Joins the roles that the model marks into whole attributions, and tells
 * of each its holder, its chain of relays and its stance (codebook, sections 2 and 3).
 *
 * <p>{@link hearsay.attribution.Holders} and {@link hearsay.attribution.Stances} read one attribution each, from lexicons and
 * rules under {@code hearsay/attribution/<language>}; {@code frames.rules} explains the language of patterns. They look at the
 * surface of words: parts of speech and trees only break ties, so that a wrong tag seldom turns a denial around. What a content
 * means is for {@code events}; what a pronoun stands for is not asked of a lexicon.
 */
@NullMarked
package hearsay.attribution;

import org.jspecify.annotations.NullMarked;
