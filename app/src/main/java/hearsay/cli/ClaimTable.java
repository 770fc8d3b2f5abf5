// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Stance;
import hearsay.ledger.ClaimRow;
import hearsay.workbench.InWords;
import hearsay.workbench.WhoseWord;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims for the terminal: id, day of publication, whose word it is and what position they take, in plain words; under it what
 * is claimed, and a line for each proposition.
 */
final class ClaimTable {

    private static final int ID = 8;
    private static final int DAY = 10;
    private static final int INDENT = ID + 2;
    private static final int WORDS = INDENT + DAY + 2;

    private ClaimTable() {}

    static List<String> lines(List<ClaimRow> claims, int width, boolean colour) {
        List<String> lines = new ArrayList<>();
        for (ClaimRow row : claims) {
            String whose = WhoseWord.chain(row) + ": " + paintedStance(row.stance(), colour);
            List<String> wrapped = Lines.wrap(whose, Math.max(20, width - WORDS));
            for (int i = 0; i < wrapped.size(); i++) {
                String before = Paint.FAINT.on(shortId(row.id().value()), colour) + "  "
                        + row.published().toLocalDate() + "  ";
                lines.add((i == 0 ? before : " ".repeat(WORDS)) + wrapped.get(i));
            }
            lines.addAll(content(row, INDENT, width, colour));
        }
        return lines;
    }

    /** What is claimed, and its propositions, a line each. */
    static List<String> content(ClaimRow row, int indent, int width, boolean colour) {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(indent) + "“"
                + Lines.shorten(unquoted(String.join(" … ", row.contents())), width - indent - 2) + "”");
        row.propositions().forEach(each -> lines.add(proposition(each, indent, width, colour)));
        return lines;
    }

    /** A content that is a quotation brings its own marks, and often a comma. */
    static String unquoted(String words) {
        return words.strip().replaceFirst("^[“\"‘']", "").replaceFirst(",?[”\"’']$", "");
    }

    /** What a claim says happened, under it. */
    static String proposition(Proposition proposition, int indent, int width, boolean colour) {
        String words = Lines.shorten(InWords.of(proposition), width - indent - 2);
        return " ".repeat(indent) + "▪ " + Paint.EVENT.on(words, colour);
    }

    static String paintedStance(Stance stance, boolean colour) {
        return painted(WhoseWord.stance(stance), stance.position(), colour);
    }

    /** Words in the colour of a position. */
    static String painted(String words, Position position, boolean colour) {
        Paint paint = switch (position) {
            case AFFIRM -> Paint.CONTENT;
            case DENY -> Paint.AGAINST;
            case DOUBT, ASK, NO_COMMENT -> Paint.CUE;
        };
        return paint.on(words, colour);
    }

    static String shortId(String id) {
        return id.substring(0, ID);
    }
}
