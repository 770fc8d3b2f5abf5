// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a feed announces: RSS 0.9 to 2.0, RDF, Atom, JSON Feed 1; and, as feeds without titles, sitemaps with their index,
 * OPML lists of feeds, and GDELT's lists of articles. Broken XML is read as far as it goes; nothing outside the file is
 * ever looked up, and no entity is made larger than it is written.
 *
 * @param title of the feed, its outlet as a rule
 * @param feeds other feeds and sitemaps that it names
 */
public record Feed(Kind kind, Optional<String> title, List<Entry> entries, List<URI> feeds) {

    /** What it was. */
    public enum Kind {
        RSS,
        ATOM,
        JSON_FEED,
        SITEMAP,
        OPML,
        GDELT_LIST
    }

    /**
     * One thing announced.
     *
     * @param content the whole report as HTML or text, if the feed holds it and not only a summary
     */
    public record Entry(
            Optional<URI> address,
            Optional<String> title,
            Optional<OffsetDateTime> published,
            Optional<String> language,
            Optional<String> content) {}

    private static Optional<String> plain(Optional<String> title) {
        return title.map(words -> Parser.unescapeEntities(words, false)
                        .replaceAll("<[^>]{1,80}>", "")
                        .strip())
                .filter(words -> !words.isEmpty());
    }

    public Feed {
        title = title.map(words -> Parser.unescapeEntities(words, false).strip());
        entries = List.copyOf(entries);
        feeds = List.copyOf(feeds);
    }

    /**
     * The feed in some bytes, perhaps compressed, in the encoding that it declares; nothing if they are none.
     *
     * @param base to complete addresses with
     * @param most that they may be unpacked
     * @throws IOException if they are compressed and broken, or larger than that
     */
    public static Optional<Feed> of(byte[] bytes, Optional<URI> base, int most) throws IOException {
        byte[] plain = bytes;
        if (Unpacking.isGzip(bytes)) {
            try (InputStream in = Unpacking.of(new ByteArrayInputStream(bytes), "gzip")) {
                plain = in.readNBytes(most + 1);
            }
            if (plain.length > most) {
                throw new IOException("unpacks to more than " + most + " bytes");
            }
        }
        try {
            return of(Characters.of(plain, true), base);
        } catch (Unreadable e) {
            return of(new String(plain, StandardCharsets.UTF_8), base); // its addresses are plain
        }
    }

    /** The feed in some characters; nothing if they are none. @param base to complete addresses with */
    public static Optional<Feed> of(String text, Optional<URI> base) {
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            return JsonOfStrangers.lenient(text).flatMap(Feed::json);
        }
        return start.startsWith("<") ? xml(text, base) : Optional.empty();
    }

    private static Optional<Feed> xml(String text, Optional<URI> base) {
        Document xml = Jsoup.parse(text, base.map(URI::toString).orElse(""), Parser.xmlParser());
        Element root = xml.children().stream()
                .filter(element -> !element.normalName().startsWith("?"))
                .findFirst()
                .orElse(xml);
        return switch (local(root)) {
            case "rss", "rdf" -> Optional.of(rss(root));
            case "feed" -> Optional.of(atom(root));
            case "urlset", "sitemapindex" -> Optional.of(sitemap(root));
            case "opml" -> Optional.of(opml(root));
            default -> Optional.empty();
        };
    }

    private static Feed rss(Element root) {
        Element channel = all(root, "channel").findFirst().orElse(root);
        List<Entry> entries = all(root, "item").map(Feed::item).toList();
        return new Feed(Kind.RSS, text(channel, "title"), entries, List.of());
    }

    private static Entry item(Element item) {
        Optional<URI> address = text(item, "link")
                .or(() -> child(item, "guid")
                        .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                        .map(Element::text))
                .flatMap(link -> uri(item, link));
        return new Entry(
                address,
                plain(text(item, "title")),
                date(item, "pubdate").or(() -> date(item, "date")),
                text(item, "language"),
                text(item, "encoded"));
    }

    private static Feed atom(Element root) {
        List<Entry> entries = new ArrayList<>();
        all(root, "entry").forEach(entry -> {
            Optional<URI> address = children(entry, "link")
                    .filter(link ->
                            link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                    .flatMap(link -> uri(link, link.attr("href")).stream())
                    .findFirst();
            entries.add(new Entry(
                    address,
                    plain(text(entry, "title")),
                    date(entry, "published").or(() -> date(entry, "updated")),
                    Optional.of(entry.attr("xml:lang")).filter(code -> !code.isBlank()),
                    child(entry, "content").map(Feed::markup)));
        });
        return new Feed(Kind.ATOM, text(root, "title"), entries, List.of());
    }

    /** Content of Atom is escaped HTML or XHTML as it is. */
    private static String markup(Element content) {
        return content.attr("type").equals("xhtml") ? content.html() : content.wholeText();
    }

    /** What was published or changed last comes first, since sitemaps may be long and old things lie at their beginning. */
    private static Feed sitemap(Element root) {
        List<Entry> entries = all(root, "url")
                .sorted(Comparator.comparing(Feed::changed).reversed())
                .map(url -> new Entry(
                        text(url, "loc").flatMap(link -> uri(url, link)),
                        all(url, "news")
                                .flatMap(news -> text(news, "title").stream())
                                .findFirst(),
                        stated(url, "publication_date"),
                        all(url, "language").map(Element::text).findFirst(),
                        Optional.empty()))
                .toList();
        List<URI> more = all(root, "sitemap")
                .flatMap(map -> text(map, "loc").flatMap(link -> uri(map, link)).stream())
                .toList();
        return new Feed(Kind.SITEMAP, Optional.empty(), entries, more);
    }

    private static Instant changed(Element url) {
        return stated(url, "publication_date")
                .or(() -> stated(url, "lastmod"))
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.MIN);
    }

    private static Optional<OffsetDateTime> stated(Element url, String name) {
        return all(url, name)
                .flatMap(element -> PublicationDate.parse(element.text()).stream())
                .findFirst();
    }

    private static Feed opml(Element root) {
        List<URI> feeds = all(root, "outline")
                .flatMap(outline -> uri(outline, outline.attributes().getIgnoreCase("xmlUrl")).stream())
                .distinct()
                .toList();
        return new Feed(Kind.OPML, all(root, "title").map(Element::text).findFirst(), List.of(), feeds);
    }

    private static Optional<Feed> json(JsonNode root) {
        if (root.path("version").asText("").startsWith("https://jsonfeed.org/version/")) {
            List<Entry> entries = new ArrayList<>();
            root.path("items")
                    .forEach(item -> entries.add(new Entry(
                            text(item, "url").flatMap(Feed::uri),
                            text(item, "title"),
                            text(item, "date_published").flatMap(PublicationDate::parse),
                            text(item, "language").or(() -> text(root, "language")),
                            text(item, "content_html").or(() -> text(item, "content_text")))));
            return Optional.of(new Feed(Kind.JSON_FEED, text(root, "title"), entries, List.of()));
        }
        return root.path("articles").isArray() ? Optional.of(gdelt(root.path("articles"))) : Optional.empty();
    }

    /** What GDELT's DOC 2.0 answers in mode ArtList. Its {@code seendate} is when GDELT saw it, which is no publication. */
    private static Feed gdelt(JsonNode articles) {
        List<Entry> entries = new ArrayList<>();
        articles.forEach(article -> entries.add(new Entry(
                text(article, "url").flatMap(Feed::uri),
                text(article, "title"),
                Optional.empty(),
                text(article, "language"),
                Optional.empty())));
        return new Feed(Kind.GDELT_LIST, Optional.empty(), entries, List.of());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue())
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** A name without its prefix, in lower case. */
    private static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static Stream<Element> all(Element root, String name) {
        return root.getAllElements().stream().filter(element -> local(element).equals(name));
    }

    private static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(element -> local(element).equals(name));
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    private static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(element -> element.wholeText().strip()).filter(value -> !value.isEmpty());
    }

    private static Optional<OffsetDateTime> date(Element parent, String name) {
        return text(parent, name).flatMap(PublicationDate::parse);
    }

    private static Optional<URI> uri(Element at, String link) {
        Optional<URI> written = Addresses.parse(link);
        return written.filter(URI::isAbsolute)
                .or(() -> at.baseUri().isEmpty()
                        ? Optional.empty()
                        : written.flatMap(
                                relative -> Addresses.parse(at.baseUri()).map(base -> base.resolve(relative))));
    }

    private static Optional<URI> uri(String link) {
        return Addresses.parse(link).filter(URI::isAbsolute);
    }
}
