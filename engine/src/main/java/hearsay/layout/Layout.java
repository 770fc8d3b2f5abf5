// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The shape of one report. All lists are in text order.
 *
 * @param blocks all that stands in the text, without overlap; between them is white space only
 * @param dateline of the first paragraph, else of the byline
 * @param credits every relay that is named outside of the sentences, the dateline's too; of pictures, none
 * @param quotations of the blocks that are read; an inner one follows the one it stands in
 */
public record Layout(
        List<Block> blocks, Optional<Dateline> dateline, List<Credit> credits, List<Quotation> quotations) {

    public Layout {
        blocks = List.copyOf(blocks);
        credits = List.copyOf(credits);
        quotations = List.copyOf(quotations);
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).span().start() < blocks.get(i - 1).span().end()) {
                throw new IllegalArgumentException("blocks overlap: " + blocks.get(i - 1) + ", " + blocks.get(i));
            }
        }
    }

    /** What is to be read: title, paragraphs without dateline, list items, pull quotes, captions, corrections. */
    public List<Span> prose() {
        return blocks.stream().flatMap(block -> block.prose().stream()).toList();
    }

    /** The block a character stands in; empty between blocks. */
    public Optional<Block> blockAt(int offset) {
        return blocks.stream().filter(block -> block.span().contains(offset)).findFirst();
    }

    /** The innermost quotation that holds all of a span. */
    public Optional<Quotation> quotationOf(Span span) {
        return quotations.stream().filter(quotation -> quotation.contains(span)).reduce((outer, inner) -> inner);
    }
}
