// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cards that lead to other reports, known by how they are built and not by their names: little text, which begins with a line
 * that is a link and goes on in others, and another such card beside it; or such a card that is an article within an article.
 */
final class Teasers {

    private static final int LONGEST = 600;
    private static final int SHORTEST_LINK = 12;

    private final Map<Element, Integer> lengths = new HashMap<>();
    private final Set<Element> cards = new HashSet<>();

    private Teasers() {}

    static Set<Element> of(Element body) {
        Teasers teasers = new Teasers();
        teasers.length(body);
        for (Element element : body.select("article, div, li, section, td")) {
            if (teasers.isCard(element)) {
                teasers.cards.add(element);
            }
        }
        Map<Like, Long> alike = teasers.cards.stream().collect(Collectors.groupingBy(Like::of, Collectors.counting()));
        return teasers.cards.stream()
                .filter(card -> alike.getOrDefault(Like.of(card), 0L) > 1 || isInner(card))
                .collect(Collectors.toSet());
    }

    /** What cards beside one another have in common. */
    private record Like(Optional<Element> parent, String tag, String names) {

        private static Like of(Element card) {
            return new Like(Optional.ofNullable(card.parent()), card.normalName(), card.className());
        }
    }

    private static boolean isInner(Element card) {
        return card.normalName().equals("article")
                && card.parents().stream()
                        .anyMatch(around -> around.normalName().equals("article"));
    }

    /** Letters in it, white space apart. */
    private int length(Element element) {
        int length = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                length += letters(words.getWholeText());
            } else if (child instanceof Element inner) {
                length += length(inner);
            }
        }
        lengths.put(element, length);
        return length;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return letters;
    }

    private int lengthOf(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    private boolean isCard(Element element) {
        int length = lengthOf(element);
        if (length == 0 || length > LONGEST) {
            return false;
        }
        Element link = firstLink(element);
        if (link == null || lengthOf(link) < SHORTEST_LINK || lengthOf(link) >= length) {
            return false;
        }
        List<Element> around = link.parents().stream()
                .takeWhile(outer -> !outer.equals(element))
                .toList();
        Element line = around.stream()
                .takeWhile(outer -> lengthOf(outer) == lengthOf(link))
                .reduce(link, (inner, outer) -> outer);
        boolean headed = !link.select("h1, h2, h3, h4, h5, h6").isEmpty()
                || around.stream().anyMatch(outer -> outer.normalName().matches("h[1-6]"));
        return headed || (element.children().contains(line) && isFollowedByBlock(element, line));
    }

    /** The link in which its first word stands, if it leads to another page. */
    private @Nullable Element firstLink(Element element) {
        Element at = element;
        while (true) {
            @Nullable Element next = null;
            for (Node child : at.childNodes()) {
                if (child instanceof TextNode words && !words.isBlank()) {
                    return at.normalName().equals("a") ? at : null;
                }
                if (child instanceof Element inner && lengthOf(inner) > 0) {
                    next = inner;
                    break;
                }
            }
            if (next == null) {
                return null;
            }
            if (next.normalName().equals("a")) {
                String to = next.attr("href");
                return to.isBlank() || to.startsWith("#") ? null : next;
            }
            at = next;
        }
    }

    private boolean isFollowedByBlock(Element card, Element line) {
        for (Node node : card.childNodes().subList(line.siblingIndex() + 1, card.childNodeSize())) {
            if (node instanceof TextNode words && !words.isBlank()) {
                return false;
            }
            if (node instanceof Element element && lengthOf(element) > 0) {
                return element.isBlock();
            }
        }
        return false;
    }
}
