// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes news into a file that is an Atom feed (RFC 4287): the newest first, a hundred at most. An entry is known by its id,
 * and stands there once however often it is told. A file that is no feed of ours is left as it is.
 */
final class FeedFile {

    private static final int MOST = 100;
    private static final int LONGEST_TITLE = 300;

    private static final String MARK = "<generator>hearsay</generator>";

    /** As we write it: what is inside is escaped, so that no word of a report looks like it. */
    private static final Pattern ENTRY =
            Pattern.compile("^  <entry>\n    <id>([^<]+)</id>\n.*?\n  </entry>\n", Pattern.MULTILINE | Pattern.DOTALL);

    private FeedFile() {}

    static void tell(Path file, News news) throws Undelivered {
        try {
            Map<String, String> entries = new LinkedHashMap<>();
            List<News.Item> newest = new ArrayList<>(news.items());
            java.util.Collections.reverse(newest);
            newest.forEach(item -> entries.put(id(news, item.key()), entry(news, item)));
            before(file).forEach(entries::putIfAbsent);
            Path beginning = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(
                    beginning, feed(news, entries.values().stream().limit(MOST).toList()));
            Files.move(beginning, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Undelivered("cannot write " + file + ": " + e.getMessage());
        }
    }

    private static Map<String, String> before(Path file) throws IOException, Undelivered {
        Map<String, String> entries = new LinkedHashMap<>();
        if (!Files.exists(file) || Files.size(file) == 0) {
            return entries;
        }
        String feed = Files.readString(file);
        if (!feed.contains(MARK)) {
            throw new Undelivered(file + " is no feed that hearsay wrote; it is left as it is");
        }
        Matcher entry = ENTRY.matcher(feed);
        while (entry.find()) {
            entries.put(entry.group(1), entry.group());
        }
        return entries;
    }

    private static String feed(News news, List<String> entries) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
                + "  <id>" + id(news, "") + "</id>\n"
                + "  <title>" + escaped(news.alert()) + "</title>\n"
                + "  <updated>" + moment(news.at()) + "</updated>\n"
                + "  <author><name>hearsay</name></author>\n  " + MARK + "\n"
                + String.join("", entries)
                + "</feed>\n";
    }

    private static String entry(News news, News.Item item) {
        String link = item.link()
                .map(URI::toASCIIString)
                .map(address -> "    <link rel=\"alternate\" href=\"" + escaped(address) + "\"/>\n")
                .orElse("");
        return "  <entry>\n    <id>" + id(news, item.key()) + "</id>\n"
                + "    <title>" + escaped(shortened(item.title())) + "</title>\n"
                + "    <updated>" + moment(news.at()) + "</updated>\n"
                + link
                + "    <content type=\"text\">" + escaped(item.text()) + "</content>\n  </entry>\n";
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    private static String id(News news, String key) {
        byte[] name = ("hearsay alert\n" + news.alert() + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Without what XML 1.0 cannot hold. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isOfXml(character) ? character : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isOfXml(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
