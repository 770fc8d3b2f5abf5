// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A report as a web page. Outlet, date, address, credit and headline are what the page says of itself: schema.org in JSON-LD,
 * OpenGraph and the usual meta tags, schema.org as attributes, then what is to be seen; the text is its {@link MainText}.
 */
final class Page {

    private static final List<String> OUTLET_NAMES = List.of(
            "og:site_name",
            "publisher",
            "dc.publisher",
            "dcterms.publisher",
            "citation_publisher",
            "article:publisher:name",
            "application-name",
            "apple-mobile-web-app-title",
            "cre");

    private final Document page;
    private final LinkedData linked;
    private final Metas metas;

    private Page(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
        this.metas = new Metas(page);
    }

    static hearsay.text.Document document(String html, Metadata defaults) throws Unreadable {
        return extracted(html, defaults).document();
    }

    static Extracted extracted(String html, Metadata defaults) throws Unreadable {
        Page page = new Page(MainText.parsed(html));
        MainText main = MainText.of(page.page, html, page.linked);
        return Extracted.of(page.metadata(main.text(), defaults).or(defaults).document(main.text()), main);
    }

    /** @param body in which a date may stand, if nothing else says it. @param known beside what the page says */
    private Metadata metadata(String body, Metadata known) {
        Optional<URI> address = address(known.address());
        Optional<String> outlet = outlet();
        PageDates dates = new PageDates(page, linked, metas);
        return new Metadata(
                outlet,
                dates.published()
                        .or(() -> Clues.published(body, address.or(known::address)))
                        .or(dates::modified),
                address,
                PageCredit.of(page, linked, metas, outlet.or(known::outlet)),
                language(),
                PageTitle.of(page, linked, metas, outlet).map(Page::plain));
    }

    private Optional<String> outlet() {
        return linked.outlet()
                .or(() -> metas.first(OUTLET_NAMES).filter(name -> !name.matches("(?:https?:|@|\\d).*")))
                .or(() -> text("[itemprop=publisher] [itemprop=name]"))
                .or(() -> text("[itemprop=publisher]"))
                .map(Page::plain);
    }

    /** @param from where it was fetched from, to complete addresses with */
    private Optional<URI> address(Optional<URI> from) {
        return Stream.of(
                        Optional.ofNullable(page.selectFirst("link[rel~=(?i)^canonical$]"))
                                .map(link -> link.attr("href")),
                        metas.first(List.of("og:url")),
                        linked.address())
                .flatMap(Optional::stream)
                .flatMap(value -> absolute(value, from).stream())
                .findFirst();
    }

    private static Optional<URI> absolute(String value, Optional<URI> from) {
        return Addresses.parse(value)
                .map(written -> from.filter(URI::isAbsolute)
                        .map(base -> base.resolve(written))
                        .orElse(written))
                .filter(uri -> uri.isAbsolute() && uri.getHost() != null);
    }

    private Optional<String> language() {
        return Stream.of(
                        Optional.ofNullable(page.selectFirst("html[lang]")).map(html -> html.attr("lang")),
                        Optional.ofNullable(page.selectFirst("html[xml:lang]")).map(html -> html.attr("xml:lang")),
                        Optional.ofNullable(page.selectFirst("meta[http-equiv=content-language]"))
                                .map(element -> element.attr("content")),
                        linked.language(),
                        metas.first(List.of("og:locale", "inlanguage", "dc.language", "dcterms.language", "language")))
                .flatMap(Optional::stream)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Optional<String> text(String selector) {
        return page.select(selector).stream()
                .map(element -> element.attr("content").isBlank() ? element.text() : element.attr("content"))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    private static String plain(String value) {
        return Parser.unescapeEntities(value, false).strip().replaceAll("\\s+", " ");
    }
}
