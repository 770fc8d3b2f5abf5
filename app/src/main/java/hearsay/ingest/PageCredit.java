// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * From whom a page has its report, where it is not its own: what it says so in JSON-LD or as attributes, else an agency in
 * its byline. A page that names itself, a desk or a person gives none.
 */
final class PageCredit {

    private static final int LONGEST = 60;

    private static final String STATED =
            "[itemprop=creditText], [itemprop=sourceOrganization], [itemprop=provider], [itemprop=isBasedOn] [itemprop=name]";
    private static final Pattern LINE =
            Pattern.compile("(?:^|.*\\s)(?:byline|by-line|author|article-author|author-name|byline__name"
                    + "|byline-name|article-byline|story-byline|entry-author|post-author|c-byline|article__author|article-source"
                    + "|article__source|news-source|source|story-source|agency|credit-line|post-source)(?:\\s.*|$)");

    private static final String OF_PICTURES =
            "figure, figcaption, aside, nav, footer, [class*=caption], [class*=image],"
                    + " [class*=photo], [class*=related], [class*=teaser], [class*=comment]";

    private static final List<String> METAS = List.of(
            "source",
            "dc.source",
            "article:source",
            "news_source",
            "original-source-name",
            "byl",
            "author",
            "dc.creator",
            "dcterms.creator",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "twitter:data1");

    private PageCredit() {}

    static Optional<String> of(Document page, LinkedData linked, Metas metas, Optional<String> outlet) {
        Stream<String> stated = Stream.concat(
                linked.credits().stream(),
                page.select(STATED).stream().filter(PageCredit::isOfText).map(PageCredit::words));
        Stream<String> bylines = Stream.of(
                        linked.authors().stream(),
                        METAS.stream().flatMap(metas::all),
                        page.getAllElements().stream()
                                .filter(PageCredit::isLine)
                                .filter(PageCredit::isOfText)
                                .map(PageCredit::words))
                .flatMap(lines -> lines)
                .flatMap(line -> Agency.ofByline(line).stream());
        return Stream.concat(stated.flatMap(PageCredit::named), bylines)
                .filter(name -> !isSame(name, outlet))
                .findFirst();
    }

    /** A name as it stands there; of a line that says more, the agency in it. */
    private static Stream<String> named(String stated) {
        String plain = stated.strip().replaceAll("\\s+", " ");
        if (Agency.ofByline(plain).isPresent()) {
            return Agency.ofByline(plain).stream();
        }
        boolean name = plain.length() <= LONGEST
                && plain.matches("\\p{Lu}.*\\p{L}.*")
                && !plain.matches(
                        "(?i).*(?:https?:|@|©|\\b(?:desk|staff|editor|reporter|team|admin|photo|image|getty|shutterstock)\\b).*");
        return name ? Stream.of(plain) : Stream.empty();
    }

    private static boolean isLine(Element element) {
        String classes = element.className();
        boolean named = classes.contains("byline")
                || classes.contains("by-line")
                || classes.contains("author")
                || classes.contains("source")
                || classes.contains("agency")
                || classes.contains("credit");
        return named && LINE.matcher(classes).matches()
                || element.attr("itemprop").equals("author")
                || element.attr("rel").equals("author");
    }

    private static boolean isOfText(Element element) {
        return element.closest(OF_PICTURES) == null;
    }

    private static String words(Element element) {
        String content = element.attr("content");
        Element name = element.selectFirst("[itemprop=name]");
        return !content.isBlank() ? content : name == null ? element.text() : PageCredit.ofName(name);
    }

    private static String ofName(Element name) {
        return name.attr("content").isBlank() ? name.text() : name.attr("content");
    }

    /** Whether it is the outlet itself, or a part of its name, or has that as a part. */
    private static boolean isSame(String name, Optional<String> outlet) {
        String one = letters(name);
        String other = letters(outlet.orElse(""));
        return one.isEmpty()
                || !other.isEmpty() && (one.contains(other) || other.startsWith(one) || other.endsWith(one));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^the |[^\\p{L}\\p{N}]|\\.(?:com|org|net)$", "");
    }
}
