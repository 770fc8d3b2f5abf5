// SPDX-License-Identifier: Apache-2.0
/**
 * Which words make one phrase? A cascade of patterns over tokens, for rooms that read small grammars such as dates and
 * amounts: {@link hearsay.analysis.phrase.Lexicon} labels words, {@link hearsay.analysis.phrase.Numerals} reads numbers, and
 * a {@link hearsay.analysis.phrase.Cascade} of rules folds cells into larger ones, layer by layer, as duckling and FASTUS do.
 *
 * <p>What a phrase means is the room's own affair: the type {@code S} of a cell's sense. Patterns look at forms and labels;
 * parts of speech and trees come in only where a room's meaning refuses a match.
 */
@NullMarked
package hearsay.analysis.phrase;

import org.jspecify.annotations.NullMarked;
