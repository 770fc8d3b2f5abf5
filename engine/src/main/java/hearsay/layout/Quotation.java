// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.List;

/**
 * Words between quotation marks, straight or curly, single or double.
 *
 * @param spans the words with their marks, one span for each paragraph they run through. Never empty
 * @param closed whether the closing mark was found
 * @param depth 0 for a quotation in the report's own text, 1 for one inside of it, and so on
 */
public record Quotation(List<Span> spans, boolean closed, int depth) {

    public Quotation {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a quotation has a span");
        }
    }

    /** From the first mark to the last, with whatever lies between its paragraphs. */
    public Span cover() {
        return spans.get(0).cover(spans.get(spans.size() - 1));
    }

    public boolean contains(Span span) {
        return spans.stream().anyMatch(part -> part.contains(span));
    }
}
