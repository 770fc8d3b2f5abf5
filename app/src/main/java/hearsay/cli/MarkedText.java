// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Claim;
import hearsay.claims.Link;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document's text with the spans of its claims marked: in colours, the innermost span's where several lie over one
 * another, with the claim's number after its content; or in brackets, ⟦H1 holder⟧, ⟦C1 cue⟧, ⟦1 content⟧.
 */
final class MarkedText {

    private record Mark(Span span, Paint paint, int claim) {}

    private final String text;
    private final List<Mark> marks;
    private final boolean colour;

    private MarkedText(String text, List<Mark> marks, boolean colour) {
        this.text = text;
        this.marks = marks;
        this.colour = colour;
    }

    /** @param claims numbered from 1 in this order */
    static MarkedText of(String text, List<Claim> claims, boolean colour) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            int number = i + 1;
            Claim claim = claims.get(i);
            claim.contents().forEach(span -> marks.add(new Mark(span, Paint.CONTENT, number)));
            claim.chain().links().forEach(link -> marksOf(link, number).forEach(marks::add));
        }
        return new MarkedText(text, List.copyOf(marks), colour);
    }

    /** The characters of one stretch with their marks. */
    String in(Span stretch) {
        return colour ? coloured(stretch) : bracketed(stretch);
    }

    private static Stream<Mark> marksOf(Link link, int number) {
        Stream<Mark> holder = mention(link.source()).stream().map(span -> new Mark(span, Paint.HOLDER, number));
        Stream<Mark> cue = link.cue().stream().map(span -> new Mark(span, Paint.CUE, number));
        return Stream.concat(holder, cue);
    }

    static Optional<Span> mention(Source source) {
        return source.fold(
                publisher -> Optional.empty(), Source.Named::mention, Source.Unnamed::mention, Source.Hidden::mention);
    }

    private String coloured(Span stretch) {
        StringBuilder out = new StringBuilder();
        Optional<Paint> current = Optional.empty();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            Optional<Paint> wanted = paintAt(i);
            if (!wanted.equals(current)) {
                out.append(current.isPresent() ? Paint.off() : "")
                        .append(wanted.map(Paint::on).orElse(""));
                current = wanted;
            }
            out.append(text.charAt(i));
            int next = i + 1;
            List<Integer> ended = marks.stream()
                    .filter(mark -> mark.paint() == Paint.CONTENT && mark.span().end() == next)
                    .map(Mark::claim)
                    .sorted()
                    .toList();
            if (!ended.isEmpty()) {
                out.append(current.isPresent() ? Paint.off() : "").append(Paint.FAINT.on(ended.toString(), true));
                current = Optional.empty();
            }
        }
        return out.append(current.isPresent() ? Paint.off() : "").toString();
    }

    /** Holder and cue before content, else the shorter span. */
    private Optional<Paint> paintAt(int offset) {
        return marks.stream()
                .filter(mark -> mark.span().contains(offset))
                .min(Comparator.comparing((Mark mark) -> mark.paint() == Paint.CONTENT)
                        .thenComparing(mark -> mark.span().length()))
                .map(Mark::paint);
    }

    private String bracketed(Span stretch) {
        StringBuilder out = new StringBuilder();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            int at = i;
            marks.stream()
                    .filter(mark -> mark.span().start() == at)
                    .sorted(Comparator.comparing((Mark mark) -> -mark.span().end())
                            .thenComparing(Mark::claim))
                    .forEach(mark -> out.append('⟦').append(label(mark)).append(' '));
            out.append(text.charAt(i));
            marks.stream().filter(mark -> mark.span().end() == at + 1).forEach(mark -> out.append('⟧'));
        }
        return out.toString();
    }

    private static String label(Mark mark) {
        return switch (mark.paint()) {
            case HOLDER -> "H" + mark.claim();
            case CUE -> "C" + mark.claim();
            default -> Integer.toString(mark.claim());
        };
    }
}
