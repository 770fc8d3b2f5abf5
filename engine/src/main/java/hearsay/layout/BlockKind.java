// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

/** What a block of a report is. */
public enum BlockKind {
    TITLE,
    PARAGRAPH,
    LIST_ITEM,
    /** A pull quote: a quotation set apart, with its speaker after a dash or repeated from the text. */
    QUOTATION,
    /** What stands under a picture. It is read, but it speaks of the picture. */
    CAPTION,
    /** A line that names the agency a report came from, or those who helped with it. */
    CREDIT,
    BYLINE,
    /** What the editors say of the report itself: a correction, a clarification, an editor's note. */
    CORRECTION,
    /** What says nothing about the world: reading times, links, advertisements, photo credits, time stamps. */
    FURNITURE
}
