// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Certainty;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Stance;
import hearsay.ledger.ClaimRow;
import hearsay.workbench.InWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Claims as a table, a line each: id, day of publication, chain, stance, content; and a line for each proposition. */
final class ClaimTable {

    private static final int ID = 8;
    private static final int DAY = 10;
    private static final int GAPS = 4 * 2;
    private static final int LEAST_CHAIN = 16;

    private final int chain;
    private final int stance;
    private final int content;
    private final boolean colour;

    private ClaimTable(List<ClaimRow> claims, int width, boolean colour) {
        this.colour = colour;
        stance = claims.stream()
                .mapToInt(row -> stance(row.stance()).length())
                .max()
                .orElse(0);
        int rest = width - ID - DAY - GAPS - stance;
        int chains = widest(claims, row -> String.join(" → ", row.chain()));
        int contents = widest(claims, ClaimTable::words);
        chain = Math.max(LEAST_CHAIN, Math.min(chains, Math.max(rest * 9 / 20, rest - contents)));
        content = rest - chain;
    }

    private static int widest(List<ClaimRow> claims, Function<ClaimRow, String> cell) {
        return claims.stream()
                .mapToInt(row -> Lines.width(cell.apply(row)))
                .max()
                .orElse(0);
    }

    private static String words(ClaimRow row) {
        return String.join(" … ", row.contents());
    }

    static List<String> lines(List<ClaimRow> claims, int width, boolean colour) {
        ClaimTable table = new ClaimTable(claims, width, colour);
        List<String> lines = new ArrayList<>();
        lines.add(Paint.FAINT.on(table.header(), colour));
        for (ClaimRow row : claims) {
            lines.add(table.line(row));
            row.propositions().forEach(each -> lines.add(proposition(each, ID + 2, width, colour)));
        }
        return lines;
    }

    /** What a claim says happened, under it. */
    static String proposition(Proposition proposition, int indent, int width, boolean colour) {
        String words = Lines.shorten(InWords.of(proposition), width - indent - 2);
        return " ".repeat(indent) + "▪ " + Paint.EVENT.on(words, colour);
    }

    /** As the tables write it: the position, with the certainty where the words show one. */
    static String stance(Stance stance) {
        String position = stance.position().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Certainty certainty = stance.certainty();
        boolean shown = certainty == Certainty.PROBABLE || certainty == Certainty.POSSIBLE;
        return shown ? position + ", " + certainty.name().toLowerCase(Locale.ROOT) : position;
    }

    static String paintedStance(Stance stance, boolean colour) {
        return painted(stance(stance), stance.position(), colour);
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

    private String header() {
        return Lines.pad("CLAIM", ID) + "  " + Lines.pad("DATE", DAY) + "  "
                + Lines.pad(Lines.shorten("OUTLET → RELAY → HOLDER", chain), chain) + "  "
                + Lines.pad("STANCE", stance) + "  CONTENT";
    }

    private String line(ClaimRow row) {
        return Paint.FAINT.on(shortId(row.id().value()), colour) + "  "
                + row.published().toLocalDate() + "  "
                + Lines.pad(painted(Lines.chain(row.chain(), chain)), chain) + "  "
                + Lines.pad(paintedStance(row.stance(), colour), stance) + "  "
                + Lines.shorten(words(row), content);
    }

    /** The chain with its holder, the last hop, in the holder's colour. */
    private String painted(String fitted) {
        int holder = fitted.lastIndexOf(" → ");
        return holder < 0
                ? fitted
                : fitted.substring(0, holder + 3) + Paint.HOLDER.on(fitted.substring(holder + 3), colour);
    }
}
