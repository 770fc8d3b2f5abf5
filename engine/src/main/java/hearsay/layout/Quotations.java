// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds quotations by their marks, paragraph by paragraph. A quotation that is still open at the end of a paragraph goes on
 * if the next one opens with the same mark again, or closes it before it opens another.
 */
final class Quotations {

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    Quotations(String text) {
        this.text = text;
    }

    /** The quotations of the blocks that are read; the title and each caption stand for themselves. */
    List<Quotation> in(List<Block> blocks) {
        for (Block block : blocks) {
            block.prose().ifPresent(prose -> {
                if (block.kind() == BlockKind.TITLE || block.kind() == BlockKind.CAPTION) {
                    found.addAll(new Quotations(text).alone(prose));
                } else {
                    paragraph(prose);
                }
            });
        }
        giveUp();
        found.sort(Comparator.comparing(
                        (Quotation quotation) -> quotation.spans().get(0).start())
                .thenComparing(Quotation::depth));
        return List.copyOf(found);
    }

    private List<Quotation> alone(Span prose) {
        paragraph(prose);
        giveUp();
        return found;
    }

    private void paragraph(Span prose) {
        int from = carryOn(prose);
        for (QuoteMark mark : QuoteMark.in(text, new Span(from, prose.end()), kinds())) {
            if (!mark.opens()) {
                close(mark);
                continue;
            }
            if (isOpen(mark.kind())) {
                breakOff(mark);
            }
            open.push(new Open(mark.kind(), mark.span().start(), new ArrayList<>()));
        }
        open.forEach(quotation -> quotation.endParagraph(prose.end()));
    }

    /** Goes on with what the paragraph before left open, or gives it up. Returns where to read on. */
    private int carryOn(Span prose) {
        int at = prose.start();
        List<Open> outermostFirst = outermostFirst();
        for (int i = 0; i < outermostFirst.size(); i++) {
            Open quotation = outermostFirst.get(i);
            Optional<Span> mark = QuoteMark.at(text, at, prose.end(), quotation.kind);
            if (mark.isPresent()) {
                quotation.start = at;
                at = mark.get().end();
            } else if (i == 0 && QuoteMark.closesFirst(text, prose, quotation.kind)) {
                quotation.start = at;
            } else {
                while (open.size() > i) {
                    finish(open.pop(), false);
                }
                break;
            }
        }
        return Math.min(at, prose.end() - 1);
    }

    private List<QuoteMark.Kind> kinds() {
        return outermostFirst().stream().map(quotation -> quotation.kind).toList();
    }

    private List<Open> outermostFirst() {
        List<Open> quotations = new ArrayList<>(open);
        Collections.reverse(quotations);
        return quotations;
    }

    private boolean isOpen(QuoteMark.Kind kind) {
        return open.stream().anyMatch(quotation -> quotation.kind == kind);
    }

    /** Closes the innermost quotation of this kind; what was opened inside of it and not closed was no quotation. */
    private void close(QuoteMark mark) {
        Open quotation = open.pop();
        while (quotation.kind != mark.kind()) {
            quotation = open.pop();
        }
        quotation.parts.add(new Span(quotation.start, mark.span().end()));
        finish(quotation, true);
    }

    /** Gives up the quotation that was never closed before another one opened, and what it holds. */
    private void breakOff(QuoteMark mark) {
        int end = mark.span().start();
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Open quotation;
        do {
            quotation = open.pop();
            quotation.parts.add(new Span(quotation.start, end));
            finish(quotation, false);
        } while (quotation.kind != mark.kind());
    }

    private void finish(Open quotation, boolean closed) {
        found.add(new Quotation(quotation.parts, closed, open.size()));
    }

    private void giveUp() {
        while (!open.isEmpty()) {
            finish(open.pop(), false);
        }
    }

    /** A quotation whose closing mark has not been seen yet. */
    private static final class Open {
        private final QuoteMark.Kind kind;
        private final List<Span> parts;
        private int start;

        Open(QuoteMark.Kind kind, int start, List<Span> parts) {
            this.kind = kind;
            this.start = start;
            this.parts = parts;
        }

        void endParagraph(int end) {
            parts.add(new Span(start, end));
        }
    }
}
