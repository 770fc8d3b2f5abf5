// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.workbench.Contested;
import hearsay.workbench.Contested.Said;
import hearsay.workbench.Contested.Side;
import hearsay.workbench.Contested.Voice;
import java.util.ArrayList;
import java.util.List;

/** A contested name for the terminal: who affirms, who denies, who says nothing, each holder once with one content. */
final class ContestedText {

    private static final int INDENT = 21;
    private static final int OUTLETS = 3;

    private final Contested contested;
    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private ContestedText(Contested contested, int width, boolean colour) {
        this.contested = contested;
        this.width = width;
        this.colour = colour;
    }

    /** @param most holders shown of each side; the rest is counted */
    static List<String> of(Contested contested, int most, int width, boolean colour) {
        ContestedText text = new ContestedText(contested, width, colour);
        text.lines.add(Paint.STRONG.on(contested.name(), colour));
        for (Side side : Side.values()) {
            text.side(side, most);
        }
        text.lines.add("");
        return List.copyOf(text.lines);
    }

    private void side(Side side, int most) {
        List<Voice> voices = contested.voices(side);
        List<String> entries = new ArrayList<>();
        voices.stream().limit(most).map(this::entry).forEach(entries::add);
        if (voices.size() > most) {
            entries.add(Paint.FAINT.on("and " + (voices.size() - most) + " more", colour));
        }
        List<String> outlets = contested.outlets(side);
        if (!outlets.isEmpty()) {
            String named = String.join(", ", outlets.subList(0, Math.min(OUTLETS, outlets.size())));
            String more = outlets.size() > OUTLETS ? " and " + (outlets.size() - OUTLETS) + " more" : "";
            entries.add(Lines.shorten("in their own voice: " + named + more, width - INDENT));
        }
        for (int i = 0; i < entries.size(); i++) {
            lines.add("  " + Lines.pad(i == 0 ? label(side) : "", INDENT - 2) + entries.get(i));
        }
    }

    private String label(Side side) {
        String label = switch (side) {
            case AFFIRM -> "affirmed by";
            case AFFIRM_NEGATION -> "said “no” or “not”";
            case DENY -> "denied by";
            case DOUBT -> "doubted by";
            case ASK -> "asked by";
            case NO_COMMENT -> "no comment from";
        };
        Paint paint = side == Side.AFFIRM ? Paint.CONTENT : side == Side.DENY ? Paint.AGAINST : Paint.CUE;
        return paint.on(label, colour);
    }

    /** A content that is a quotation brings its own marks, and often a comma. */
    private static String unquoted(String words) {
        return words.strip().replaceFirst("^[“\"‘']", "").replaceFirst(",?[”\"’']$", "");
    }

    private String entry(Voice voice) {
        Said first = voice.said().get(0);
        String reports = voice.reports() == 1 ? "" : ", " + voice.reports() + " reports";
        String label = Lines.shorten(voice.label(), width / 3);
        String id = ClaimTable.shortId(first.claim().id().value());
        int room = width - INDENT - Lines.width(label + reports + id) - 6;
        return Paint.HOLDER.on(label, colour) + reports + ": “" + Lines.shorten(unquoted(first.words()), room) + "”  "
                + Paint.FAINT.on(id, colour);
    }
}
