// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import hearsay.text.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A report as a Word file (Office Open XML, ECMA-376): its paragraphs, without headers, notes and what was struck out. */
final class WordFile {

    private static final int LARGEST_PART = 50_000_000;

    private WordFile() {}

    static Document document(byte[] bytes, Metadata defaults) throws Unreadable {
        String xml = part(bytes, "word/document.xml").orElseThrow(() -> new Unreadable("not a Word file (.docx)"));
        Optional<String> title = part(bytes, "docProps/core.xml")
                .map(core -> Jsoup.parse(core, "", Parser.xmlParser())
                        .getElementsByTag("dc:title")
                        .text()
                        .strip())
                .filter(words -> !words.isEmpty());
        StringBuilder body = new StringBuilder();
        Element document = Jsoup.parse(xml, "", Parser.xmlParser());
        document.select("mc|Fallback, w|moveFrom").remove(); // what stands there stands elsewhere, too
        for (Element paragraph : document.getElementsByTag("w:p")) {
            StringBuilder words = new StringBuilder();
            append(paragraph, words);
            if (!words.toString().isBlank()) {
                body.append(body.length() == 0 ? "" : "\n\n")
                        .append(words.toString().strip());
            }
        }
        FrontMatter front = FrontMatter.split(body.toString());
        return PlainText.complete(front, front.body(), Metadata.titled(title).or(defaults));
    }

    private static void append(Node node, StringBuilder words) {
        for (Node child : node.childNodes()) {
            String name = child.nodeName();
            if (name.equals("w:t")) {
                child.childNodes()
                        .forEach(text -> words.append(text instanceof TextNode plain ? plain.getWholeText() : ""));
            } else if (name.equals("w:tab")) {
                words.append('\t');
            } else if (name.equals("w:br") || name.equals("w:cr")) {
                words.append('\n');
            } else if (name.equals("w:noBreakHyphen")) {
                words.append('-');
            } else if (!name.equals("w:del") && !name.equals("w:p")) {
                append(child, words);
            }
        }
    }

    private static Optional<String> part(byte[] bytes, String name) throws Unreadable {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    byte[] part = zip.readNBytes(LARGEST_PART + 1);
                    if (part.length > LARGEST_PART) {
                        throw new Unreadable("too large: its text unpacks to more than " + LARGEST_PART + " bytes");
                    }
                    return Optional.of(new String(part, StandardCharsets.UTF_8));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new Unreadable("a broken ZIP file: " + e.getMessage());
        }
    }
}
