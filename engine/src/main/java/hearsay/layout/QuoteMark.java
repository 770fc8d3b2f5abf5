// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One quotation mark, and whether it opens or closes. Apostrophes, inches and minutes are none. */
record QuoteMark(Kind kind, Span span, boolean opens) {

    /** Double marks, single marks, guillemets. Straight and curly marks of a kind go together, as editors mix them. */
    enum Kind {
        DOUBLE,
        SINGLE,
        GUILLEMET
    }

    private static final String DOUBLES = "\"“”„‟″";
    private static final String SINGLES = "'‘’‚‛";
    private static final List<String> ELISIONS = List.of(
            "em", "tis", "twas", "til", "till", "cause", "bout", "round", "n", "n'", "n’", "cos", "ere", "tween");

    /**
     * The marks of a paragraph, in order.
     *
     * @param open the kinds that are open already, from the paragraph before, outermost first
     */
    static List<QuoteMark> in(String text, Span paragraph, List<Kind> open) {
        return new Scanner(text, paragraph, open).marks();
    }

    /** A mark of a kind that stands at an offset, as an opening one. */
    static Optional<Span> at(String text, int at, int end, Kind kind) {
        if (at >= end) {
            return Optional.empty();
        }
        int length = length(text, at, end);
        return length > 0 && kindAt(text, at, end) == kind ? Optional.of(new Span(at, at + length)) : Optional.empty();
    }

    /** Whether the first curly double mark of a paragraph is a closing one. Straight marks do not tell. */
    static boolean closesFirst(String text, Span paragraph, Kind kind) {
        for (int i = paragraph.start(); kind == Kind.DOUBLE && i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '”') {
                return i > paragraph.start() && !Character.isWhitespace(text.charAt(i - 1));
            }
            if (c == '“' || c == '"') {
                return false;
            }
        }
        return false;
    }

    /** How many characters the mark at an offset has; 0 where there is none. Two single marks make a double one. */
    private static int length(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '`' || c == '\'' || c == '’' || c == '‘') {
            return at + 1 < end && text.charAt(at + 1) == c ? 2 : c == '`' ? 0 : 1;
        }
        return DOUBLES.indexOf(c) >= 0 || SINGLES.indexOf(c) >= 0 || c == '«' || c == '»' ? 1 : 0;
    }

    private static Kind kindAt(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '«' || c == '»') {
            return Kind.GUILLEMET;
        }
        return length(text, at, end) == 2 || DOUBLES.indexOf(c) >= 0 ? Kind.DOUBLE : Kind.SINGLE;
    }

    /** Reads the marks of one paragraph from left to right. */
    private static final class Scanner {
        private final String text;
        private final int start;
        private final int end;
        private final List<Kind> open;
        private final List<QuoteMark> marks = new ArrayList<>();

        Scanner(String text, Span paragraph, List<Kind> open) {
            this.text = text;
            this.start = paragraph.start();
            this.end = paragraph.end();
            this.open = new ArrayList<>(open);
        }

        List<QuoteMark> marks() {
            int at = start;
            while (at < end) {
                int length = length(text, at, end);
                if (length > 0) {
                    mark(new Span(at, at + length), kindAt(text, at, end));
                }
                at += Math.max(1, length);
            }
            return marks;
        }

        private void mark(Span span, Kind kind) {
            boolean isOpen = open.contains(kind);
            if (kind == Kind.SINGLE && !(isOpen ? singleCloses(span) : singleOpens(span))) {
                return;
            }
            if (kind == Kind.DOUBLE && !isOpen && isInches(span)) {
                return;
            }
            boolean opens = isOpen ? kind == Kind.DOUBLE && opensAnew(span) : canOpen(span);
            if (!isOpen && !opens) {
                return;
            }
            marks.add(new QuoteMark(kind, span, opens));
            if (isOpen) {
                open.subList(open.lastIndexOf(kind), open.size()).clear();
            }
            if (opens) {
                open.add(kind);
            }
        }

        /** An opening mark has a word behind it. Some editors turn the mark the wrong way; its place decides. */
        private boolean canOpen(Span span) {
            return wordFollows(span) && (!wordPrecedes(span) || text.charAt(span.start()) == '“');
        }

        /** A mark that can only open, while one of its kind is open: the closing mark was forgotten. */
        private boolean opensAnew(Span span) {
            return span.start() > start
                    && Character.isWhitespace(text.charAt(span.start() - 1))
                    && letterFollows(span.end())
                    && text.charAt(span.start()) != '”';
        }

        private boolean isInches(Span span) {
            return span.start() > start && Character.isDigit(text.charAt(span.start() - 1)) && !wordFollows(span);
        }

        private boolean singleOpens(Span span) {
            char c = text.charAt(span.start());
            if (wordPrecedes(span) || !wordFollows(span)) {
                return false;
            }
            if (c != '‘' && c != '‚' && (isElision(span.end()) || Character.isDigit(text.charAt(span.end())))) {
                return false;
            }
            return closesLater(span.end()) || (c == '‘' && Character.isUpperCase(text.charAt(span.end())));
        }

        /** A single mark inside a word is an apostrophe; after an s it may be a genitive, if another one closes later. */
        private boolean singleCloses(Span span) {
            if (!tokenPrecedes(span) || letterFollows(span.end())) {
                return false;
            }
            boolean genitive = span.start() > start
                    && Character.toLowerCase(text.charAt(span.start() - 1)) == 's'
                    && span.end() + 1 < end
                    && text.charAt(span.end()) == ' '
                    && Character.isLowerCase(text.charAt(span.end() + 1));
            return !(genitive && closesLater(span.end()));
        }

        /** Whether a later single mark can close, before another one opens. */
        private boolean closesLater(int from) {
            for (int i = from; i < end; i++) {
                if (SINGLES.indexOf(text.charAt(i)) >= 0 && length(text, i, end) == 1) {
                    Span span = new Span(i, i + 1);
                    if (tokenPrecedes(span) && !letterFollows(i + 1)) {
                        return true;
                    }
                    if (!wordPrecedes(span) && letterFollows(i + 1) && !isElision(i + 1)) {
                        return false;
                    }
                }
            }
            return false;
        }

        private boolean isElision(int from) {
            int to = from;
            while (to < end && Character.isLetter(text.charAt(to))) {
                to++;
            }
            String word = text.substring(from, to);
            return ELISIONS.stream().anyMatch(word::equalsIgnoreCase);
        }

        private boolean letterFollows(int at) {
            return at < end && Character.isLetterOrDigit(text.charAt(at));
        }

        private boolean wordFollows(Span span) {
            return span.end() < end
                    && !Character.isWhitespace(text.charAt(span.end()))
                    && ".,;:!?)]".indexOf(text.charAt(span.end())) < 0;
        }

        private boolean tokenPrecedes(Span span) {
            return span.start() > start && !Character.isWhitespace(text.charAt(span.start() - 1));
        }

        private boolean wordPrecedes(Span span) {
            return span.start() > start
                    && (Character.isLetterOrDigit(text.charAt(span.start() - 1))
                            || ".,;!?%".indexOf(text.charAt(span.start() - 1)) >= 0);
        }
    }
}
