// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.rumours;

import hearsay.knowledge.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Turns of speech by which replies deny, ask, agree, confirm, pass on or talk of something else ({@code reply-cues.tsv}). A cue is no
 * verdict: what it is worth is learned.
 */
final class ReplyCues {

    private static final Pattern ADDRESSED = Pattern.compile("^(?:\\.?@\\w+[\\s,:]*)+");
    private static final Pattern QUOTED = Pattern.compile("^\\.?@\\w+: .*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Cue> cues;

    /**
     * A turn of speech.
     *
     * @param pattern over text as {@link ReplyCues#plain} makes it
     * @param matches examples that it must find
     * @param spares examples that it must not find
     */
    record Cue(String kind, Pattern pattern, List<String> matches, List<String> spares) {

        Cue {
            matches = List.copyOf(matches);
            spares = List.copyOf(spares);
        }

        boolean in(String plain) {
            return pattern.matcher(plain).find();
        }
    }

    private ReplyCues(Table table) {
        List<Cue> all = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Pattern pattern = Pattern.compile("(?<![\\w'])(?:" + row.get("pattern") + ")(?![\\w'])");
            all.add(new Cue(row.get("kind"), pattern, examples(row.get("matches")), examples(row.get("spares"))));
        }
        cues = List.copyOf(all);
    }

    static ReplyCues bundled() throws IOException {
        try (InputStream in = ReplyCues.class.getResourceAsStream("/hearsay/lab/reply-cues.tsv")) {
            if (in == null) {
                throw new IllegalStateException("this build lacks reply-cues.tsv");
            }
            return new ReplyCues(Table.parse("reply-cues.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static List<String> examples(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" \\| "));
    }

    List<Cue> all() {
        return cues;
    }

    /** The kinds of the cues in a text. */
    Set<String> kinds(String text) {
        String plain = plain(text);
        Set<String> kinds = new TreeSet<>();
        cues.stream().filter(cue -> cue.in(plain)).forEach(cue -> kinds.add(cue.kind()));
        return kinds;
    }

    /** In small letters and straight quotes, without the handles it is addressed to, each web address as "url". */
    static String plain(String text) {
        String straight = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace("&amp;", "&")
                .replace("&gt;", ">")
                .replace("&lt;", "<");
        String line = SPACE.matcher(Words.withAddressesAs("url", straight))
                .replaceAll(" ")
                .strip();
        return QUOTED.matcher(line).matches()
                ? line
                : ADDRESSED.matcher(line).replaceFirst("").strip();
    }
}
