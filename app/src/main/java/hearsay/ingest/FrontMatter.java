// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code name: value} between two lines {@code ---} at the head of a text file, or, without those lines, at
 * its very head up to a blank line, if each of them bears one of the names that {@link Metadata} knows.
 *
 * @param body what follows
 */
record FrontMatter(Metadata metadata, String body) {

    private static final Pattern FENCED =
            Pattern.compile("\\A---[^\\S\\n]*\\n(.*?\\n)?---[^\\S\\n]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?<name>[A-Za-z_-]+)\\s*:(?:\\s+(?<value>.*))?");
    private static final List<String> NAMES =
            List.of("outlet", "published", "date", "url", "credit", "language", "title");

    static FrontMatter split(String text) throws Unreadable {
        Matcher fenced = FENCED.matcher(text);
        if (fenced.find()) {
            String lines = fenced.group(1) == null ? "" : fenced.group(1);
            return new FrontMatter(Metadata.of(fields(lines)), text.substring(fenced.end()));
        }
        if (text.startsWith("---\n")
                && text.lines().skip(1).findFirst().filter(FrontMatter::isKnown).isPresent()) {
            throw new Unreadable("front matter opens in line 1 and is never closed by a line ---");
        }
        int end = unfenced(text);
        return new FrontMatter(Metadata.of(fields(text.substring(0, end))), text.substring(end));
    }

    /** How many characters of lines with known names stand at the head, if a blank line follows them. */
    private static int unfenced(String text) {
        int end = 0;
        Iterable<String> lines = text.lines()::iterator;
        for (String line : lines) {
            if (!isKnown(line)) {
                return line.isBlank() ? end : 0;
            }
            end = Math.min(text.length(), end + line.length() + 1);
        }
        return 0;
    }

    private static boolean isKnown(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() && NAMES.contains(field.group("name").toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> fields(String lines) {
        Map<String, String> fields = new LinkedHashMap<>();
        lines.lines().map(FIELD::matcher).filter(Matcher::matches).forEach(field -> {
            String value = field.group("value");
            fields.putIfAbsent(field.group("name").toLowerCase(Locale.ROOT), value == null ? "" : unquoted(value));
        });
        return fields;
    }

    private static String unquoted(String value) {
        String plain = value.strip();
        return plain.length() >= 2 && plain.matches("\".*\"|'.*'") ? plain.substring(1, plain.length() - 1) : plain;
    }
}
