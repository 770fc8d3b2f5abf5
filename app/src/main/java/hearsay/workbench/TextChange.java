// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How one text became another, word by word (Myers, An O(ND) difference algorithm and its variations, 1986). */
public final class TextChange {

    /** Whether words stand in both texts, in the earlier alone, or in the later alone. */
    public enum Kind {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /** @param words as they stand, with the white space behind them */
    public record Piece(Kind kind, String words) {}

    /** A word with the white space behind it, so that the pieces put together are the texts again. */
    private static final Pattern WORD = Pattern.compile("\\s*+\\S+\\s*+|\\s++");

    private TextChange() {}

    /** The pieces in order; those kept and taken out are the earlier text, those kept and put in the later one. */
    public static List<Piece> between(String earlier, String later) {
        List<String> before = words(earlier);
        List<String> after = words(later);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(stripped(before), stripped(after)).getDeltas()) {
            add(pieces, Kind.KEPT, after, at, delta.getTarget().getPosition());
            int source = delta.getSource().getPosition();
            add(
                    pieces,
                    Kind.TAKEN_OUT,
                    before,
                    source,
                    source + delta.getSource().size());
            at = delta.getTarget().getPosition() + delta.getTarget().size();
            add(pieces, Kind.PUT_IN, after, delta.getTarget().getPosition(), at);
        }
        add(pieces, Kind.KEPT, after, at, after.size());
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words, int from, int to) {
        if (from < to) {
            pieces.add(new Piece(kind, String.join("", words.subList(from, to))));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(result -> result.group()).toList();
    }

    private static List<String> stripped(List<String> words) {
        return words.stream().map(String::strip).toList();
    }
}
