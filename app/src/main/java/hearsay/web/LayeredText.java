// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into paragraphs, and these into pieces, so that every mark begins and ends where a piece does: marks may overlap,
 * pieces never do.
 */
final class LayeredText {

    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:[^\\n]|\\n(?![^\\S\\n]*(?:\\n|\\z)))*");

    /** A stretch of the text that belongs to a layer. @param note number of the claim or remark that it belongs to; 0 for none */
    record Mark(Span span, Layer layer, int note) {}

    /**
     * A piece of the text.
     *
     * @param notes the claims and remarks that it belongs to, by number
     * @param begins those that have their first content here
     */
    record Piece(String text, Set<Layer> layers, Set<Integer> notes, Set<Integer> begins) {

        /** Names for style: the layers. */
        String tags() {
            StringBuilder tags = new StringBuilder("piece");
            layers.forEach(layer -> tags.append(' ').append(layer.tag()));
            return tags.toString();
        }

        boolean plain() {
            return layers.isEmpty();
        }

        String numbers() {
            StringBuilder numbers = new StringBuilder();
            notes.forEach(
                    note -> numbers.append(numbers.length() > 0 ? " " : "").append(note));
            return numbers.toString();
        }
    }

    /** @param title whether it is the headline */
    record Paragraph(boolean title, List<Piece> pieces) {

        Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    private final String text;
    private final List<Mark> marks;

    LayeredText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    }

    List<Paragraph> paragraphs(String title) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(text);
        int from = 0;
        Set<Integer> begun = new HashSet<>();
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            while (from < marks.size() && ended(from, span.start())) {
                from++;
            }
            paragraphs.add(
                    new Paragraph(paragraphs.isEmpty() && matcher.group().equals(title), pieces(span, from, begun)));
        }
        return List.copyOf(paragraphs);
    }

    /** Whether this mark lies before; those behind it may have begun earlier, so only the first in line are passed over. */
    private boolean ended(int mark, int offset) {
        return marks.get(mark).span().end() <= offset;
    }

    private List<Piece> pieces(Span paragraph, int from, Set<Integer> begun) {
        List<Mark> here = new ArrayList<>();
        for (int i = from; i < marks.size() && marks.get(i).span().start() < paragraph.end(); i++) {
            if (marks.get(i).span().overlaps(paragraph)) {
                here.add(marks.get(i));
            }
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(paragraph.start(), mark.span().start()));
            cuts.add(Math.min(paragraph.end(), mark.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = paragraph.start();
        for (int end : cuts.tailSet(start, false)) {
            pieces.add(piece(new Span(start, end), here, begun));
            start = end;
        }
        return pieces;
    }

    private Piece piece(Span span, List<Mark> here, Set<Integer> begun) {
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        Set<Integer> notes = new TreeSet<>();
        Set<Integer> begins = new TreeSet<>();
        for (Mark mark : here) {
            if (mark.span().overlaps(span)) {
                layers.add(mark.layer());
                if (mark.note() > 0) {
                    notes.add(mark.note());
                }
                boolean first = mark.layer() == Layer.CONTENT || mark.layer() == Layer.REMARK;
                if (first && mark.note() > 0 && mark.span().start() == span.start() && begun.add(mark.note())) {
                    begins.add(mark.note());
                }
            }
        }
        return new Piece(span.in(text), layers, notes, begins);
    }
}
