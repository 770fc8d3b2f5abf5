// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.OffsetMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * A stretch of a page that stands by itself: a paragraph, a heading, an item of a list, a cell of a table.
 *
 * @param text white space collapsed as a browser does it, single line breaks kept; never blank
 * @param linked how many of its characters are inside links
 * @param container the innermost element that sets it apart
 * @param suspects elements around it, innermost first, whose names or tags say that they hold furniture
 * @param offsets back from {@code text} to the page
 */
record Block(Kind kind, String text, int linked, Element container, List<Suspect> suspects, OffsetMap offsets) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        CELL
    }

    /** An element that looks like furniture, and how much so. */
    record Suspect(Element element, Furniture.Degree degree) {}

    private static final int LEAST_PROSE = 40;
    private static final Set<String> INSIDE_A_FLOW = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "dl",
            "dd",
            "dt",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "td",
            "th",
            "tr",
            "tbody",
            "thead",
            "table",
            "figure");

    Block {
        suspects = List.copyOf(suspects);
    }

    /** Characters of running text outside links; none in headings and in what is too short to be a sentence. */
    int prose() {
        int plain = text.length() - linked;
        return kind == Kind.HEADING || plain < LEAST_PROSE ? 0 : plain;
    }

    double linkShare() {
        return (double) linked / text.length();
    }

    boolean isInside(Element element) {
        for (Element around = container; around != null; around = around.parent()) {
            if (around.equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** The element whose flow it belongs to: for a paragraph or an item of a list what stands around it. */
    Element flow() {
        Element around = container;
        while (around.parent() != null && INSIDE_A_FLOW.contains(around.normalName())) {
            around = around.parent();
        }
        return around;
    }

    /** The same without some of its suspects. */
    Block cleared(Predicate<Suspect> innocent) {
        List<Suspect> rest = suspects.stream().filter(innocent.negate()).toList();
        return rest.size() == suspects.size() ? this : new Block(kind, text, linked, container, rest, offsets);
    }
}
