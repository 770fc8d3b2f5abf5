// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * TimeML 1.2 as TempEval-3 uses it: the creation time under {@code DCT}, the text with its {@code TIMEX3} under {@code TEXT}
 * (in older files, the whole document). Paragraphs are parted by blank lines. The creation time itself is not among the times.
 */
public final class TimeMl {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");
    private static final Pattern DATE = Pattern.compile("(?<year>\\d{4})-?(?<month>\\d\\d)-?(?<day>\\d\\d).*");

    private TimeMl() {}

    /** Whether there are {@code .tml} files at a path. */
    public static boolean isAt(Path path) throws IOException {
        return !files(path).isEmpty();
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> inside = Files.walk(path, 3)) {
            return inside.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
    }

    /** All documents at a path, by path. */
    public static List<GoldTimes> read(Path path) throws IOException {
        List<GoldTimes> documents = new ArrayList<>();
        for (Path file : files(path)) {
            documents.add(document(file));
        }
        return List.copyOf(documents);
    }

    private static GoldTimes document(Path file) throws IOException {
        Element root = parse(file);
        List<Element> timexes = elements(root, "TIMEX3");
        LocalDate created = timexes.stream()
                .filter(timex -> timex.getAttribute("functionInDocument").equals("CREATION_TIME"))
                .findFirst()
                .or(() -> elements(root, "DCT").stream()
                        .flatMap(dct -> elements(dct, "TIMEX3").stream())
                        .findFirst())
                .flatMap(timex -> date(timex.getAttribute("value")))
                .orElseThrow(() -> new IOException(file + ": no creation time that is a date"));
        Element body = elements(root, "TEXT").stream().findFirst().orElse(root);
        StringBuilder text = new StringBuilder();
        List<GoldTime> times = new ArrayList<>();
        walk(body, text, times);
        String name = file.getFileName().toString();
        return new GoldTimes(name, text.toString(), paragraphs(text.toString()), created, times);
    }

    private static Element parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": not TimeML: " + e.getMessage(), e);
        }
    }

    /** The day of a TIMEX3 value, if it names one. */
    static Optional<LocalDate> date(String value) {
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group("year")),
                    Integer.parseInt(date.group("month")),
                    Integer.parseInt(date.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void walk(Node node, StringBuilder text, List<GoldTime> times) {
        int from = text.length();
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text.append(node.getNodeValue());
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            walk(children.item(i), text, times);
        }
        if (node instanceof Element element && element.getTagName().equals("TIMEX3") && text.length() > from) {
            boolean creation = element.getAttribute("functionInDocument").equals("CREATION_TIME");
            if (!creation) {
                Span span = new Span(from, text.length());
                times.add(new GoldTime(span, element.getAttribute("type"), element.getAttribute("value")));
            }
        }
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int from = 0;
        while (from < text.length()) {
            boolean more = blank.find();
            int to = more ? blank.start() : text.length();
            if (!text.substring(from, to).isBlank()) {
                paragraphs.add(new Span(from, to));
            }
            from = more ? blank.end() : text.length();
        }
        return paragraphs;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
