// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How strings stand in a column: always well-formed, lists joined, and folded where they are to be found. */
final class Strings {

    private static final char SEPARATOR = '\u001F';
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Half of a surrogate pair that stands alone, which no UTF-8 file can hold. A pattern sees pairs as one character. */
    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

    private Strings() {}

    static String wellFormed(String string) {
        return HALVES.matcher(string).replaceAll("\uFFFD");
    }

    static String join(List<String> strings) {
        return strings.stream()
                .map(string -> wellFormed(string).replace(SEPARATOR, ' '))
                .collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }

    static List<String> split(String joined) {
        return List.of(joined.split(String.valueOf(SEPARATOR), -1));
    }

    /** A JSON list of strings, for SQLite's {@code json_each}. */
    static String json(Collection<String> strings) {
        return strings.stream()
                .map(string -> '"' + wellFormed(string).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Without case and accents. */
    static String folded(String string) {
        String bare = MARKS.matcher(Normalizer.normalize(wellFormed(string), Normalizer.Form.NFKD))
                .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
