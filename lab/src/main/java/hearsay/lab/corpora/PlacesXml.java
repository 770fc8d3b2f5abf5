// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.space.Position;
import hearsay.text.Document;
import hearsay.text.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The XML of LGL (M. Lieberman, H. Samet, J. Sankaranarayanan, Geotagging with local lexicons, 2010) and of the corpora that
 * took it over: articles with their domain and address; toponyms with first and last offset, and a gazetteer's position.
 */
final class PlacesXml {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2009, 3, 25, 12, 0, 0, 0, ZoneOffset.UTC);

    private PlacesXml() {}

    static List<GoldPlaces> read(Path file) throws IOException {
        List<GoldPlaces> reports = new ArrayList<>();
        for (Element article : children(parse(file), "article")) {
            reports.add(report(file, article));
        }
        if (reports.isEmpty()) {
            throw new IOException(file + ": holds no <article>");
        }
        return reports;
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": not XML: " + e.getMessage(), e);
        }
    }

    private static GoldPlaces report(Path file, Element article) throws IOException {
        String text = text(article, "text").orElse("");
        String domain = text(article, "domain").map(String::strip).orElse("");
        Optional<URI> address = text(article, "url").map(String::strip).flatMap(PlacesXml::address);
        Document document = Document.of(
                domain.isBlank() ? "unknown outlet" : domain,
                address.isPresent() || domain.isBlank() ? address : address("http://" + domain + "/"),
                Optional.empty(),
                DAY,
                Locale.ENGLISH,
                "",
                text.isBlank() ? "-" : text);
        List<GoldToponym> toponyms = new ArrayList<>();
        for (Element list : children(article, "toponyms")) {
            for (Element toponym : children(list, "toponym")) {
                toponyms.add(toponym(file, article, toponym, text));
            }
        }
        return new GoldPlaces(document, toponyms);
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(URI.create(url)).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static GoldToponym toponym(Path file, Element article, Element toponym, String text) throws IOException {
        Span span = new Span(
                Integer.parseInt(text(toponym, "start").orElse("").strip()),
                Integer.parseInt(text(toponym, "end").orElse("").strip()));
        String phrase = text(toponym, "phrase").orElse("");
        if (span.end() > text.length() || !span.in(text).equals(phrase)) {
            throw new IOException(file + ": article " + article.getAttribute("docid") + ": " + span
                    + " does not hold \"" + phrase + "\"");
        }
        List<Element> tags = children(toponym, "gaztag");
        if (tags.isEmpty()) {
            return new GoldToponym(span, "", position(toponym), Optional.empty(), Optional.empty());
        }
        Element tag = tags.get(0);
        String id = tag.getAttribute("geonameid");
        Optional<String> country = text(tag, "country").or(() -> text(tag, "name"));
        return new GoldToponym(
                span,
                "",
                position(tag),
                id.matches("\\d+") ? Optional.of(Long.parseLong(id)) : Optional.empty(),
                country);
    }

    private static Optional<Position> position(Element tag) {
        Optional<String> latitude = text(tag, "lat").filter(cell -> !cell.isBlank());
        Optional<String> longitude = text(tag, "lon").filter(cell -> !cell.isBlank());
        return latitude.isEmpty() || longitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(
                        Double.parseDouble(latitude.get().strip()),
                        Double.parseDouble(longitude.get().strip())));
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).stream().findFirst().map(Element::getTextContent);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
