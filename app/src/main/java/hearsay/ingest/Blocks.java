// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.OffsetMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes a page apart into its {@link Block}s, in the order of the page. White space collapses as it does in a browser, a
 * line break stays one and two in a row part paragraphs; other characters stay as they are. Used once, by one thread.
 */
final class Blocks {

    private static final Set<String> BLOCK_LIKE = Set.of("td", "th", "caption", "summary", "amp-story-page");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final String html;
    private final Set<Element> teasers;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Block.Suspect> suspects = new ArrayDeque<>();
    private final Deque<Element> containers = new ArrayDeque<>();

    private StringBuilder text = new StringBuilder();
    private OffsetMap.Builder offsets = new OffsetMap.Builder();
    private int linked;
    private int links;
    private int preformatted;
    private boolean afterBreak;

    private Blocks(String html, Set<Element> teasers) {
        this.html = html;
        this.teasers = teasers;
    }

    /** @param html the characters that {@code page} was parsed from, with its positions tracked */
    static List<Block> of(Document page, String html) {
        Blocks blocks = new Blocks(html, Teasers.of(page.body()));
        blocks.containers.push(page.body());
        blocks.children(page.body());
        blocks.flush();
        return List.copyOf(blocks.blocks);
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                append(words);
            } else if (child instanceof Element inner) {
                enter(inner);
            }
        }
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
            return;
        }
        boolean sets = element.isBlock() || BLOCK_LIKE.contains(tag);
        if (sets || tag.equals("hr")) {
            flush();
        }
        if (!Furniture.isNever(element)) {
            Furniture.Degree degree = teasers.contains(element) ? Furniture.Degree.STRONG : Furniture.degree(element);
            if (degree == Furniture.Degree.NONE) {
                inside(element, sets);
            } else {
                flush();
                suspects.push(new Block.Suspect(element, degree));
                inside(element, true);
                flush();
                suspects.pop();
            }
        }
        if (sets) {
            flush();
        }
    }

    private void inside(Element element, boolean sets) {
        String tag = element.normalName();
        links += tag.equals("a") ? 1 : 0;
        preformatted += tag.equals("pre") ? 1 : 0;
        if (sets) {
            containers.push(element);
        }
        children(element);
        if (sets) {
            flush();
            containers.pop();
        }
        links -= tag.equals("a") ? 1 : 0;
        preformatted -= tag.equals("pre") ? 1 : 0;
    }

    private void lineBreak() {
        if (afterBreak) {
            flush();
        } else if (text.length() > 0) {
            trim();
            text.append('\n');
            afterBreak = true;
        }
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        SourcePositions source = SourcePositions.of(html, node);
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean space = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f';
            if (space && preformatted == 0) {
                if (!atGap()) {
                    add(' ', source.start(i), source.end(i));
                }
            } else {
                add(letter, source.start(i), source.end(i));
                afterBreak &= isBlank(letter);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    private boolean atGap() {
        return text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void add(char letter, int from, int to) {
        text.append(letter);
        if (to <= html.length()) {
            offsets.add(text.length() - 1, text.length(), from, to);
        }
    }

    private void trim() {
        if (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private void flush() {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        if (start < end) {
            Element container = containers.element();
            blocks.add(new Block(
                    kind(container),
                    text.substring(start, end),
                    Math.min(linked, end - start),
                    container,
                    List.copyOf(suspects),
                    offsets.build().cut(start, end)));
        }
        text = new StringBuilder();
        offsets = new OffsetMap.Builder();
        linked = 0;
        afterBreak = false;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u200b' || letter == '\ufeff';
    }

    private static Block.Kind kind(Element container) {
        Block.Kind kind = Block.Kind.PARAGRAPH;
        for (Element element = container; element != null; element = element.parent()) {
            String tag = element.normalName();
            if (HEADINGS.contains(tag)) {
                return Block.Kind.HEADING;
            }
            if (tag.equals("li") || tag.equals("dd") || tag.equals("dt")) {
                return Block.Kind.ITEM;
            }
            if (tag.equals("blockquote")) {
                return Block.Kind.QUOTE;
            }
            if (tag.equals("td") || tag.equals("th")) {
                return kind == Block.Kind.PARAGRAPH && !element.equals(container) ? kind : Block.Kind.CELL;
            }
        }
        return kind;
    }
}
