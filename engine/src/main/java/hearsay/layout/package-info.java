// SPDX-License-Identifier: Apache-2.0
/**
 * What shape has a report, before any word is read? Title, paragraphs, datelines, credit lines, captions, quotation marks,
 * and the furniture of a page that says nothing about the world.
 *
 * <p>Begin at {@link hearsay.layout.Layouter}; {@link hearsay.layout.Layout} is what it gives. The patterns and the names of
 * news agencies are data under {@code resources/hearsay/layout/<lang>}, each with lines it must and must not match. Nothing
 * is cut out of the text: a block that is not to be read is marked, and all spans count in the document's own characters.
 *
 * <p>Traps: a bracketed agency under a picture, "[AFP]", credits the picture and is no relay of the text; an apostrophe is
 * no quotation mark; a quotation of several paragraphs opens anew at each of them and closes once.
 */
@NullMarked
package hearsay.layout;

import org.jspecify.annotations.NullMarked;
