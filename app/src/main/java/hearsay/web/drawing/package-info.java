// SPDX-License-Identifier: Apache-2.0
/**
 * What does it look like? Pictures as SVG, drawn by the server from what the workbench knows: they read without a script, print,
 * and need neither tiles nor a graphics card.
 *
 * <p>{@link hearsay.web.drawing.MapDrawing} lays areas over the {@link hearsay.web.drawing.Atlas}, {@link
 * hearsay.web.drawing.TimeDrawing} event time over report time. Colours come from the style sheet; a drawing that stands alone
 * has those of paper.
 */
@NullMarked
package hearsay.web.drawing;

import org.jspecify.annotations.NullMarked;
