// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A report as a web page. Outlet, date, address and headline are what the page says of itself: schema.org in JSON-LD or as
 * attributes, OpenGraph, the usual meta tags, {@code <time>}; the text is its {@link MainText}.
 */
final class Page {

    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.issued",
            "sailthru.date",
            "parsely-pub-date",
            "citation_publication_date",
            "article.published");
    private static final List<String> OUTLET_NAMES = List.of(
            "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name");

    private final Document page;
    private final LinkedData linked;

    private Page(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    static hearsay.text.Document document(String html, Metadata defaults) throws Unreadable {
        return extracted(html, defaults).document();
    }

    static Extracted extracted(String html, Metadata defaults) throws Unreadable {
        Page page = new Page(MainText.parsed(html));
        Optional<URI> address = page.address();
        Optional<OffsetDateTime> published = page.published();
        Optional<String> outlet = page.outlet();
        Optional<String> language = page.language();
        Optional<String> title = page.title(outlet);
        MainText main = MainText.of(page.page, html, page.linked);
        String body = main.text();
        Metadata found = new Metadata(
                outlet, published.or(() -> Clues.published(body, address)), address, Optional.empty(), language, title);
        return Extracted.of(found.or(defaults).document(body), main);
    }

    private Optional<String> outlet() {
        return linked.outlet()
                .or(() -> meta(OUTLET_NAMES))
                .or(() -> text("[itemprop=publisher] [itemprop=name]"))
                .map(Page::plain);
    }

    private Optional<OffsetDateTime> published() {
        Stream<String> stated = Stream.of(linked.published().stream(), metas(DATE_NAMES), times())
                .flatMap(values -> values);
        return stated.flatMap(value -> PublicationDate.parse(value).stream()).findFirst();
    }

    /** Dates of {@code <time>} and of datePublished, those that say so first, those of other articles' teasers never. */
    private Stream<String> times() {
        return Stream.of(
                        "[itemprop=datePublished]",
                        "time[pubdate]",
                        "article header time, article .byline time, article .dateline time",
                        "h1 ~ time, h1 ~ * time, main header time",
                        "article time")
                .flatMap(selector -> page.select(selector).stream())
                .filter(element -> element.closest("aside, nav, footer, [itemprop=dateModified]") == null)
                .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content"), element.text()))
                .filter(value -> !value.isBlank());
    }

    private Optional<URI> address() {
        return Stream.of(
                        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                                .map(link -> link.attr("href")),
                        meta(List.of("og:url")),
                        linked.address())
                .flatMap(Optional::stream)
                .flatMap(value -> absolute(value).stream())
                .findFirst();
    }

    private Optional<String> language() {
        return Optional.ofNullable(page.selectFirst("html[lang]"))
                .map(html -> html.attr("lang"))
                .or(() -> Optional.ofNullable(page.selectFirst("meta[http-equiv=content-language]"))
                        .map(element -> element.attr("content")))
                .or(linked::language)
                .or(() -> meta(List.of("og:locale")))
                .filter(value -> !value.isBlank());
    }

    private Optional<String> title(Optional<String> outlet) {
        return text("article h1, main h1, [role=main] h1, [itemprop=headline]")
                .or(() -> page.select("h1").size() == 1 ? text("h1") : Optional.empty())
                .or(linked::title)
                .or(() -> meta(List.of("og:title", "twitter:title")))
                .or(() -> text("head > title").map(title -> withoutOutlet(title, outlet)))
                .map(Page::plain);
    }

    /** "Headline | Outlet" and "Headline - Outlet" without the outlet. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        String trimmed = title.replaceFirst("\\s+[|«»]\\s+[^|«»]*$", "");
        return outlet.filter(trimmed::endsWith)
                .map(name ->
                        trimmed.substring(0, trimmed.length() - name.length()).replaceFirst("\\s+[-–—:|]\\s+$", ""))
                .filter(rest -> !rest.isBlank())
                .orElse(trimmed);
    }

    private Optional<String> text(String selector) {
        return page.select(selector).stream()
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private Optional<String> meta(List<String> names) {
        return metas(names).findFirst();
    }

    private Stream<String> metas(List<String> names) {
        return names.stream()
                .flatMap(name -> page.select("meta").stream().filter(element -> isNamed(element, name)))
                .map(element -> element.attr("content").strip())
                .filter(value -> !value.isEmpty());
    }

    private static boolean isNamed(Element meta, String name) {
        return Stream.of("property", "name", "itemprop")
                .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name));
    }

    private static String plain(String value) {
        return Parser.unescapeEntities(value, false).strip().replaceAll("\\s+", " ");
    }

    private static Optional<URI> absolute(String value) {
        try {
            URI address = new URI(value.strip().replace(" ", "%20"));
            return Optional.of(address).filter(uri -> uri.isAbsolute() && uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
