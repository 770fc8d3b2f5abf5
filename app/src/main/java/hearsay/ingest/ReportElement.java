// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * In which element of a page does the report stand? The page may say so, by schema.org's articleBody, by a class such as
 * "entry-content", by {@code <article>} or {@code <main>}; what it says is believed if enough of the page's prose stands
 * there. Else it is the element under which the prose gathers.
 */
final class ReportElement {

    private static final String EDGE = "(?:^|[\\s-])";
    private static final String END = "(?:$|[\\s-])";

    private static final Pattern BODY = Pattern.compile(EDGE
            + "(?:(?:article|story|post|entry|news|content|main|text|page|single|blog|art|report)-?(?:body|content|contents"
            + "|text|copy|bodycopy|entry|postcontent|paragraphs?|main)|(?:body|full|main|inner|rich)-?(?:copy|text|content)"
            + "|(?:field|node)-?(?:name-)?body|postarea|articletext|storytext|wpb-text-column|theme-post-content)"
            + END);
    private static final Pattern WHOLE = Pattern.compile(EDGE
            + "(?:article|story|post|entry|hentry|news-?item|single-?post|blog-?post|main-?content|primary|content)"
            + END);

    private static final int LEAST_PROSE = 80;
    private static final double LEAST_SHARE = 0.4;
    private static final double WEAK_SHARE = 0.4;
    private static final double SAME = 0.9;

    private final Element body;
    private final Map<Element, Double> prose = new LinkedHashMap<>();
    private final Map<Element, Double> score = new LinkedHashMap<>();

    private ReportElement(Element body, List<Block> blocks) {
        this.body = body;
        blocks.forEach(this::count);
    }

    /** @param blocks of the whole page */
    static Element of(Element body, List<Block> blocks) {
        return new ReportElement(body, blocks).find();
    }

    /** Prose counts for all elements around it, unless it is inside furniture; less beyond what may be furniture. */
    private void count(Block block) {
        double worth = block.prose();
        if (worth == 0 || block.suspects().stream().anyMatch(suspect -> suspect.degree() == Furniture.Degree.STRONG)) {
            return;
        }
        int above = 0;
        boolean own = !isParagraph(block.container());
        for (Element element = block.container(); element != null; element = element.parent()) {
            prose.merge(element, worth, Double::sum);
            if (own || !element.equals(block.container())) {
                score.merge(element, worth / (1 << Math.min(above, 6)), Double::sum);
                above++;
            }
            Furniture.Degree degree = degree(block, element);
            worth *= degree == Furniture.Degree.WEAK ? WEAK_SHARE : 1;
        }
    }

    private static Furniture.Degree degree(Block block, Element element) {
        for (Block.Suspect suspect : block.suspects()) {
            if (suspect.element().equals(element)) {
                return suspect.degree();
            }
        }
        return Furniture.Degree.NONE;
    }

    private static boolean isParagraph(Element element) {
        return element.is("p, li, blockquote, pre, dd, dt, h1, h2, h3, h4, h5, h6");
    }

    private Element find() {
        Element densest = densest();
        double least = Math.max(LEAST_PROSE, LEAST_SHARE * prose(densest));
        return stated(element -> element.attr("itemprop").equals("articleBody"), least)
                .or(() -> stated(element -> named(element, BODY), least))
                .or(() -> stated(
                        element -> element.is("article") || element.attr("role").equals("article"), least))
                .or(() -> stated(element -> named(element, WHOLE), least))
                .or(() -> stated(
                        element -> element.is("main") || element.attr("role").equals("main"), least))
                .orElse(densest);
    }

    private static boolean named(Element element, Pattern pattern) {
        return element.is("article, div, main, section, td, span, amp-story-grid-layer")
                && pattern.matcher(Furniture.names(element)).find();
    }

    /** Among the elements that say they are it: the first that holds much, without wrappers; joined if it is in pieces. */
    private Optional<Element> stated(Predicate<Element> says, double least) {
        List<Element> all = prose.keySet().stream()
                .filter(element -> !element.equals(body) && prose(element) > 0 && says.test(element))
                .sorted(Comparator.comparingInt(ReportElement::position))
                .toList();
        List<Element> outermost = all.stream()
                .filter(element -> all.stream()
                        .noneMatch(other ->
                                !other.equals(element) && element.parents().contains(other)))
                .toList();
        double most = outermost.stream().mapToDouble(this::prose).max().orElse(0);
        Optional<Element> first = outermost.stream()
                .filter(element -> prose(element) >= 0.5 * most)
                .findFirst();
        return first.map(element -> whole(element, outermost))
                .map(element -> innermost(element, all))
                .filter(element -> prose(element) >= least);
    }

    private static int position(Element element) {
        return element.sourceRange().isTracked() ? element.sourceRange().startPos() : Integer.MAX_VALUE;
    }

    /** A report that is cut in pieces of one name, with something between them: what holds the pieces together. */
    private Element whole(Element piece, List<Element> all) {
        List<Element> pieces = new ArrayList<>(all);
        Element parent = piece.parent();
        if (parent == null || parent.equals(body)) {
            return piece;
        }
        pieces.removeIf(other ->
                !other.className().equals(piece.className()) || !other.parents().contains(parent));
        if (pieces.size() < 2 || parent.select("article").size() > 1) {
            return piece;
        }
        double together = pieces.stream().mapToDouble(this::prose).sum();
        return together >= 0.7 * prose(parent) && together > prose(piece) / SAME ? parent : piece;
    }

    private Element innermost(Element element, List<Element> all) {
        return all.stream()
                .filter(inner -> !inner.equals(element) && inner.parents().contains(element))
                .filter(inner -> prose(inner) >= SAME * prose(element))
                .reduce((outer, inner) ->
                        inner.parents().size() > outer.parents().size() ? inner : outer)
                .orElse(element);
    }

    private Element densest() {
        Element best = score.entrySet().stream()
                .max(Map.Entry.<Element, Double>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().parents().size()))
                .map(Map.Entry::getKey)
                .orElse(body);
        Element parent = best.parent();
        while (parent != null && !parent.equals(body) && !best.equals(body) && prose(parent) > 1.25 * prose(best)) {
            best = parent;
            parent = best.parent();
        }
        return best;
    }

    /** Characters of prose in it, furniture apart. */
    private double prose(Element element) {
        return prose.getOrDefault(element, 0.0);
    }
}
