// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Writes news as a mail into a folder (RFC 5322, MIME), for a mail program to send or to show. Whatever stands in a subject,
 * only encoded words of it reach the head (RFC 2047), so that it can add no line there. The same news has the same name.
 */
final class MailDrop {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A line has 78 characters at most: the header's name, twelve around a word, and four for each three bytes. */
    private static final int BYTES_OF_A_WORD = 39;

    private static final int LONGEST_SUBJECT = 300;
    private static final int DIGITS = 16;

    private MailDrop() {}

    static void tell(List<String> to, News news) throws Undelivered {
        Path folder = Path.of(to.get(0));
        Path file = folder.resolve(slug(news.alert()) + "-" + news.id().substring(0, DIGITS) + ".eml");
        try {
            if (!Files.isDirectory(folder)) {
                throw new Undelivered("there is no folder " + folder);
            }
            Path beginning = file.resolveSibling("." + file.getFileName() + ".part");
            Files.write(beginning, bytes(to.subList(1, to.size()), news));
            Files.move(beginning, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Undelivered("cannot write " + file + ": " + e.getMessage());
        }
    }

    private static byte[] bytes(List<String> to, News news) {
        List<String> lines = new ArrayList<>();
        lines.add("From: hearsay <hearsay@localhost>");
        to.forEach(address -> lines.add("To: " + address));
        lines.add("Subject: " + encoded(news.subject()));
        lines.add("Date: " + DATE.format(news.at()));
        lines.add("Message-ID: <" + news.id().substring(0, 2 * DIGITS) + "@hearsay.invalid>");
        lines.add("Auto-Submitted: auto-generated");
        lines.add("MIME-Version: 1.0");
        lines.add("Content-Type: text/plain; charset=utf-8");
        lines.add("Content-Transfer-Encoding: base64");
        lines.add("");
        lines.add(Base64.getMimeEncoder()
                .encodeToString(news.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** In words of whole characters, one on a line. */
    private static String encoded(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().limit(LONGEST_SUBJECT).forEach(character -> {
            String letter = Character.toString(Character.isISOControl(character) ? ' ' : character);
            if (bytes(word + letter) > BYTES_OF_A_WORD) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(letter);
        });
        words.add(word.toString());
        return String.join(
                "\r\n ",
                words.stream()
                        .map(one -> "=?utf-8?B?"
                                + Base64.getEncoder().encodeToString(one.getBytes(StandardCharsets.UTF_8)) + "?=")
                        .toList());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What of a name may stand in a file's. */
    static String slug(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "alert" : plain.substring(0, Math.min(plain.length(), 40));
    }
}
