// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import hearsay.claims.Claim;
import hearsay.claims.Link;
import hearsay.claims.Proposition;
import hearsay.claims.Source;
import hearsay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A document's text with the spans of its claims marked: in colours, the innermost span's where several lie over one
 * another, with the claim's number after its content; or in brackets, ⟦H1 holder⟧, ⟦C1 cue⟧, ⟦1 content⟧, ⟦R relay⟧; and what
 * happens in them, ⟦E event⟧, ⟦P place⟧, ⟦T time⟧. Words that serve several claims are marked once, with all their numbers.
 */
final class MarkedText {

    private enum Part {
        HOLDER("H", Paint.HOLDER),
        RELAY("R", Paint.HOLDER),
        CUE("C", Paint.CUE),
        EVENT("E", Paint.EVENT),
        PLACE("P", Paint.EVENT),
        TIME("T", Paint.EVENT),
        CONTENT("", Paint.CONTENT);

        private final String letter;
        private final Paint paint;

        Part(String letter, Paint paint) {
            this.letter = letter;
            this.paint = paint;
        }
    }

    private record Mark(Span span, Part part) {}

    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::span).thenComparing(Mark::part);

    private final String text;
    private final TreeMap<Mark, SortedSet<Integer>> marks = new TreeMap<>(ORDER);
    private final boolean colour;

    private MarkedText(String text, boolean colour) {
        this.text = text;
        this.colour = colour;
    }

    /** @param claims numbered from 1 in this order */
    static MarkedText of(String text, List<Claim> claims, boolean colour) {
        MarkedText marked = new MarkedText(text, colour);
        for (int i = 0; i < claims.size(); i++) {
            marked.add(claims.get(i), i + 1);
        }
        return marked;
    }

    /** The characters of one stretch with their marks. */
    String in(Span stretch) {
        List<Mark> here = marks.keySet().stream()
                .filter(mark -> mark.span().overlaps(stretch))
                .toList();
        return colour ? coloured(stretch, here) : bracketed(stretch, here);
    }

    static Optional<Span> mention(Source source) {
        return source.fold(
                publisher -> Optional.empty(), Source.Named::mention, Source.Unnamed::mention, Source.Hidden::mention);
    }

    private void add(Claim claim, int number) {
        claim.contents().forEach(span -> add(span, Part.CONTENT, number));
        for (Link link : claim.chain().links()) {
            Part part = link.source().equals(claim.chain().holder()) ? Part.HOLDER : Part.RELAY;
            mention(link.source()).ifPresent(span -> add(span, part, number));
            link.cue().ifPresent(span -> add(span, Part.CUE, number));
        }
        for (Proposition proposition : claim.propositions()) {
            add(proposition.trigger(), Part.EVENT, number);
            proposition.locations().forEach(location -> add(location.span(), Part.PLACE, number));
            proposition.when().stream()
                    .flatMap(when -> when.because().from().stream().limit(1))
                    .forEach(span -> add(span, Part.TIME, number));
        }
    }

    private void add(Span span, Part part, int number) {
        marks.computeIfAbsent(new Mark(span, part), mark -> new TreeSet<>()).add(number);
    }

    private String numbers(Mark mark) {
        return marks.getOrDefault(mark, new TreeSet<>()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private String coloured(Span stretch, List<Mark> here) {
        StringBuilder out = new StringBuilder();
        Optional<Paint> current = Optional.empty();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            Optional<Paint> wanted = paintAt(i, here);
            if (!wanted.equals(current)) {
                out.append(current.isPresent() ? Paint.off() : "")
                        .append(wanted.map(Paint::on).orElse(""));
                current = wanted;
            }
            out.append(text.charAt(i));
            int end = i + 1;
            String ended = here.stream()
                    .filter(mark -> mark.part() == Part.CONTENT && mark.span().end() == end)
                    .map(this::numbers)
                    .collect(Collectors.joining(","));
            if (!ended.isEmpty()) {
                out.append(current.isPresent() ? Paint.off() : "").append(Paint.FAINT.on("[" + ended + "]", true));
                current = Optional.empty();
            }
        }
        return out.append(current.isPresent() ? Paint.off() : "").toString();
    }

    /** Of holder, cue, event and content the first that lies here; of two contents the shorter. */
    private static Optional<Paint> paintAt(int offset, List<Mark> here) {
        return here.stream()
                .filter(mark -> mark.span().contains(offset))
                .min(Comparator.comparing(Mark::part)
                        .thenComparing(mark -> mark.span().length()))
                .map(mark -> mark.part().paint);
    }

    private String bracketed(Span stretch, List<Mark> here) {
        StringBuilder out = new StringBuilder();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            int at = i;
            here.stream()
                    .filter(mark -> mark.span().start() == at)
                    .sorted(Comparator.comparing((Mark mark) -> -mark.span().end())
                            .thenComparing(Comparator.comparing(Mark::part).reversed()))
                    .forEach(mark -> out.append('⟦').append(label(mark)).append(' '));
            out.append(text.charAt(i));
            here.stream().filter(mark -> mark.span().end() == at + 1).forEach(mark -> out.append('⟧'));
        }
        return out.toString();
    }

    private String label(Mark mark) {
        return switch (mark.part()) {
            case RELAY, EVENT, PLACE, TIME -> mark.part().letter;
            case HOLDER, CUE, CONTENT -> mark.part().letter + numbers(mark);
        };
    }
}
