// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Contested;
import hearsay.workbench.Contested.Said;
import hearsay.workbench.Contested.Side;
import java.util.ArrayList;
import java.util.List;

/** A contested name for the terminal: who affirms, who denies, who says nothing. */
final class ContestedText {

    private static final int INDENT = 18;
    private static final int OUTLET = 24;

    private ContestedText() {}

    /** @param most claims shown of each side; the rest is counted */
    static List<String> of(Contested contested, int most, int width, boolean colour) {
        List<String> lines = new ArrayList<>();
        lines.add(Paint.STRONG.on(contested.name(), colour));
        for (Side side : Side.values()) {
            List<Said> all = contested.of(side);
            for (int i = 0; i < Math.min(most, all.size()); i++) {
                lines.add(label(side, i, colour) + line(all.get(i), width - INDENT, colour));
            }
            if (all.size() > most) {
                lines.add(" ".repeat(INDENT) + Paint.FAINT.on("and " + (all.size() - most) + " more", colour));
            }
        }
        lines.add("");
        return lines;
    }

    private static String label(Side side, int place, boolean colour) {
        String label = switch (side) {
            case AFFIRM -> "affirmed by";
            case AFFIRM_NEGATION -> "affirmed with no";
            case DENY -> "denied by";
            case DOUBT -> "doubted by";
            case ASK -> "asked by";
            case NO_COMMENT -> "no comment from";
        };
        Paint paint = side == Side.AFFIRM ? Paint.CONTENT : side == Side.DENY ? Paint.AGAINST : Paint.CUE;
        return "  " + Lines.pad(place == 0 ? paint.on(label, colour) : "", INDENT - 2);
    }

    private static String line(Said said, int width, boolean colour) {
        List<String> labels =
                said.chain().links().stream().map(link -> link.source().label()).toList();
        String chain = Lines.chain(labels, Math.max(OUTLET, width * 9 / 20));
        String words = Lines.shorten(said.words(), width - Lines.width(chain) - 14);
        return Paint.HOLDER.on(chain, colour) + ": " + words + "  "
                + Paint.FAINT.on(ClaimTable.shortId(said.claim().id().value()), colour);
    }
}
