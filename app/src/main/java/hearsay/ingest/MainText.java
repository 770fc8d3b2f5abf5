// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The report's own words on a page, as paragraphs with a blank line between them. The page says where they stand (article
 * body, article, main), else the block with the most text in paragraphs is taken, links counted against it. Navigation,
 * asides, figures with their captions, forms, sharing and teasers are left out. White space collapses as it does in a
 * browser; characters stay as they are.
 */
final class MainText {

    private static final String NEVER_PROSE =
            "script, style, noscript, template, iframe, svg, object, embed, canvas, video,"
                    + " audio, nav, aside, footer, figure, figcaption, form, button, select, textarea, input, label, dialog, menu,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
                    + " [role=search], [role=form], [role=dialog], [role=alert]";

    /** Words of class and id that name furniture, each between boundaries of the name. */
    private static final Pattern FURNITURE = Pattern.compile("(?:^|[\\s_-])(?:share|sharing|social|related|recirc"
            + "|recommended|recommendations|newsletter|promo|advert|advertisement|ad|ads|sponsored|comments?|breadcrumbs?"
            + "|tags|cookie|cookies|consent|subscribe|subscription|most-read|sidebar|paywall|teaser|teasers|read-more"
            + "|byline|author-bio|caption|toolbar|skip-link|print-only)(?:$|[\\s_-])");

    private static final List<String> STATED = List.of(
            "[itemprop=articleBody]", "article", "main", "[role=main]", "#article-body, .article-body, .story-body");

    private static final String BLOCKS = "p, li, blockquote, pre, h2, h3, h4, h5, h6, dd, dt, td";
    private static final int LEAST_STATED = 80;
    private static final double MOST_LINKS = 0.6;

    private MainText() {}

    static String of(Document page) {
        Document copy = page.clone();
        copy.select(NEVER_PROSE).remove();
        for (Element element : copy.body().select("[class], [id]")) {
            String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
            if (!element.is("body, main, article, [itemprop=articleBody]")
                    && FURNITURE.matcher(names).find()) {
                element.remove();
            }
        }
        copy.body().select("ul, ol").removeIf(list -> linkShare(list) > MOST_LINKS);
        copy.select("article header, main header, body > header, h1, time").remove();
        return paragraphs(stated(copy).orElseGet(() -> densest(copy.body())));
    }

    private static Optional<Element> stated(Document page) {
        return STATED.stream()
                .flatMap(selector ->
                        page.select(selector).stream().max(Comparator.comparingInt(MainText::prose)).stream())
                .filter(element -> prose(element) >= LEAST_STATED)
                .findFirst();
    }

    /** Characters in blocks of text, links left out. */
    private static int prose(Element element) {
        int length = element.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .mapToInt(block -> block.text().length() - linked(block))
                .sum();
        return length > 0 ? length : element.ownText().length();
    }

    /** The element whose own paragraphs hold the most text; a paragraph counts half for the grandparent. */
    private static Element densest(Element body) {
        return body.select("body, div, section, td, main, article").stream()
                .max(Comparator.comparingDouble(MainText::density))
                .orElse(body);
    }

    private static double density(Element element) {
        double sum = 0.5 * element.ownText().length();
        for (Element child : element.children()) {
            sum += child.is(BLOCKS) ? child.text().length() - linked(child) : 0;
            for (Element grandchild : child.children()) {
                sum += grandchild.is("p, blockquote") ? 0.5 * (grandchild.text().length() - linked(grandchild)) : 0;
            }
        }
        return sum;
    }

    private static int linked(Element element) {
        return element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }

    private static double linkShare(Element element) {
        int length = element.text().length();
        return length == 0 ? 1 : (double) linked(element) / length;
    }

    private static String paragraphs(Element root) {
        StringBuilder text = new StringBuilder();
        append(root, text, false);
        return text.toString()
                .replaceAll("[ \\t\\f]*\\n[ \\t\\f]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static void append(Node node, StringBuilder text, boolean preformatted) {
        if (node instanceof TextNode words) {
            appendWords(
                    preformatted ? words.getWholeText() : words.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " "),
                    text);
        } else if (node instanceof Element element) {
            boolean block = element.isBlock() || element.is("td, th");
            text.append(block ? "\n\n" : element.is("br") ? "\n" : "");
            for (Node child : element.childNodes()) {
                append(child, text, preformatted || element.is("pre"));
            }
            text.append(block ? "\n\n" : "");
        }
    }

    private static void appendWords(String words, StringBuilder text) {
        boolean atGap = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atGap && words.startsWith(" ") ? words.substring(1) : words);
    }
}
