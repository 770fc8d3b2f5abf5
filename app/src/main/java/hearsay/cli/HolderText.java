// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Position;
import hearsay.claims.Sector;
import hearsay.ledger.ClaimRow;
import hearsay.ledger.StandingRow;
import hearsay.workbench.Standing;
import hearsay.workbench.Standing.Topic;
import hearsay.workbench.WhoseWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Holders for the terminal: how often each took which position, and on what. */
final class HolderText {

    private static final int INDENT = 4;
    private static final int TOPICS = 3;
    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private HolderText(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** Of each holder the counts, and of each position the commonest topics. */
    static List<String> standing(Standing standing, int width, boolean colour) {
        HolderText text = new HolderText(width, colour);
        StandingRow row = standing.row();
        String counts = Arrays.stream(Position.values())
                .filter(position -> row.times(position) > 0)
                .map(position ->
                        ClaimTable.painted(did(position) + " " + Summary.number(row.times(position)), position, colour))
                .collect(Collectors.joining(", "));
        text.head(row, counts + " in " + Summary.count(row.documents(), "report"));
        for (Position position : Position.values()) {
            text.topics(position, standing.on(position));
        }
        return List.copyOf(text.lines);
    }

    /** Of each holder on what it kept silent, claim by claim. */
    static List<String> silence(Standing standing, int width, boolean colour) {
        HolderText text = new HolderText(width, colour);
        StandingRow row = standing.row();
        int times = row.times(Position.NO_COMMENT);
        text.head(row, ClaimTable.painted("kept silent " + Summary.count(times, "time"), Position.NO_COMMENT, colour));
        for (ClaimRow claim : silences(standing)) {
            text.lines.add(" ".repeat(INDENT)
                    + Paint.FAINT.on(ClaimTable.shortId(claim.id().value()), colour) + "  "
                    + claim.published().toLocalDate() + "  "
                    + Lines.shorten(through(claim), width - INDENT - 22));
            text.lines.addAll(ClaimTable.content(claim, INDENT + 10, width, colour));
        }
        return List.copyOf(text.lines);
    }

    static List<ClaimRow> silences(Standing standing) {
        return standing.claims().stream()
                .filter(claim -> claim.stance().position() == Position.NO_COMMENT)
                .toList();
    }

    /** By whom the reader knows of it: the chain without the holder. */
    private static String through(ClaimRow claim) {
        List<String> before = claim.chain().subList(0, Math.max(1, claim.chain().size() - 1));
        return String.join(", quoting ", before);
    }

    private static String did(Position position) {
        return switch (position) {
            case AFFIRM -> "affirmed";
            case DENY -> "denied";
            case DOUBT -> "doubted";
            case ASK -> "asked";
            case NO_COMMENT -> "kept silent";
        };
    }

    private void head(StandingRow row, String what) {
        List<String> known = new ArrayList<>();
        known.add(row.kind().name().toLowerCase(Locale.ROOT));
        row.country().ifPresent(known::add);
        if (row.sector() != Sector.UNK) {
            known.add(row.sector().name());
        }
        String label = WhoseWord.hop(row.label(), row.kind());
        lines.add(Paint.HOLDER.on(Lines.shorten(label, width / 2), colour) + "  "
                + Paint.FAINT.on("(" + String.join(", ", known) + ")", colour) + "  " + what);
    }

    private void topics(Position position, List<Topic> topics) {
        for (Topic topic : topics.subList(0, Math.min(TOPICS, topics.size()))) {
            String times = topic.times() > 1 ? "  ×" + topic.times() : "";
            String words = topic.proposition() ? topic.words() : "“" + ClaimTable.unquoted(topic.words()) + "”";
            String did = Lines.pad(ClaimTable.painted(did(position), position, colour), 12);
            lines.add(" ".repeat(INDENT)
                    + did
                    + Lines.shorten(words, Math.max(20, width - INDENT - 12 - times.length()))
                    + times);
        }
        if (topics.size() > TOPICS) {
            lines.add(" ".repeat(INDENT + 12) + Paint.FAINT.on("and " + (topics.size() - TOPICS) + " more", colour));
        }
    }
}
