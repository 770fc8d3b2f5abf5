// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Where each character of a text node stands in the page's source: one place for a character that stands there as it is,
 * the whole entity for one that was written as {@code &amp;}. What cannot be told, because the parser moved or mended it,
 * has the place of the whole node.
 */
final class SourcePositions {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

    private final int[] starts;
    private final int[] ends;

    private SourcePositions(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static SourcePositions of(String html, TextNode node) {
        String words = node.getWholeText();
        int[] starts = new int[words.length()];
        int[] ends = new int[words.length()];
        Range range = node.sourceRange();
        int from = range.isTracked() ? Math.min(html.length(), range.startPos()) : 0;
        int to = range.isTracked() ? Math.min(html.length(), range.endPos()) : html.length();
        align(html, from, to, words, starts, ends);
        return new SourcePositions(starts, ends);
    }

    private static void align(String html, int from, int to, String words, int[] starts, int[] ends) {
        int at = from;
        for (int i = 0; i < words.length(); ) {
            int written = at < to && html.charAt(at) == '&' ? entity(html, at, to, words, i) : 0;
            int decoded = written > 0 ? decoded(html.substring(at, at + written)) : 1;
            int width = written > 0 ? written : 1;
            boolean fits = written > 0 || (at < to && html.charAt(at) == words.charAt(i));
            for (int k = 0; k < decoded; k++, i++) {
                starts[i] = fits ? at : from;
                ends[i] = fits ? at + width : Math.max(from + 1, to);
            }
            at += fits ? width : 0;
        }
    }

    /** How long the entity is that begins here and stands for what comes next; 0 if the ampersand is meant itself. */
    private static int entity(String html, int at, int to, String words, int next) {
        Matcher matcher = ENTITY.matcher(html).region(at, to);
        if (!matcher.lookingAt()) {
            return 0;
        }
        String written = matcher.group();
        String meant = Parser.unescapeEntities(written, false);
        return !meant.equals(written) && words.startsWith(meant, next) ? written.length() : 0;
    }

    private static int decoded(String entity) {
        return Parser.unescapeEntities(entity, false).length();
    }

    /** Where the character at a place of the node's text begins in the source. */
    int start(int at) {
        return starts[at];
    }

    /** Where it ends, after its beginning. */
    int end(int at) {
        return Math.max(starts[at] + 1, ends[at]);
    }
}
