// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person types to find words, made safe for FTS5: every word must occur, words in double quotes must follow one
 * another, and a star at the end of a word stands for any ending. Nothing else has a meaning, so no input is an error;
 * input without a letter or digit finds nothing. Case and accents do not matter.
 *
 * @see <a href="https://www.sqlite.org/fts5.html#full_text_query_syntax">SQLite FTS5, section 3</a>
 */
public final class Words {

    /** A phrase in double quotes, or a run without white space and quotes. */
    private static final Pattern PART = Pattern.compile("\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"]+)");

    /** What FTS5's unicode61 takes for part of a word: letters, numbers, private use. */
    private static final Pattern WORDLY = Pattern.compile("[\\p{L}\\p{N}\\p{Co}]");

    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private Words() {}

    static String query(String typed) {
        String written = UNWRITABLE.matcher(typed).replaceAll(" ");
        String query = PART.matcher(written)
                .results()
                .filter(part -> WORDLY.matcher(part.group()).find())
                .map(Words::quoted)
                .collect(Collectors.joining(" "));
        return query.isEmpty() ? "\"\"" : query;
    }

    private static String quoted(MatchResult part) {
        String all = part.group();
        boolean phrase = all.startsWith("\"");
        boolean open = !phrase && all.endsWith("*");
        return '"' + (phrase ? part.group(1) : all) + '"' + (open ? " *" : "");
    }
}
