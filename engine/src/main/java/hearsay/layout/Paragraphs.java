// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where paragraphs stand: between blank lines, or line by line, as the text's own habit is. */
final class Paragraphs {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029]+");
    private static final Pattern ENDS = Pattern.compile(".*[.!?:…][\"'”’»)\\]]*");
    private static final Pattern BLANK =
            Pattern.compile("(?:\\r?\\n|\\r|[\\u2028\\u2029])[ \\t\\u00a0]*(?:\\r?\\n|\\r|\\u2029)|\\u2029");

    private final String text;
    private final Predicate<String> alone;

    private Paragraphs(String text, Predicate<String> alone) {
        this.text = text;
        this.alone = alone;
    }

    /**
     * The paragraphs of a text from an offset on, in order, without white space around them.
     *
     * @param alone says of a line whether it is a block by itself (a list item, a byline, furniture)
     */
    static List<Span> of(String text, int from, Predicate<String> alone) {
        return new Paragraphs(text, alone).split(from);
    }

    private List<Span> split(int from) {
        List<Span> lines = lines(from);
        boolean byLine = byLine(lines);
        boolean blankLines = lines.size() < 2 || hasBlank(lines);
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && !breaks(paragraphs.get(last), line, blankLines, byLine)) {
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private List<Span> lines(int from) {
        List<Span> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text).region(Math.min(from, text.length()), text.length());
        while (matcher.find()) {
            strip(text, matcher.start(), matcher.end(), lines);
        }
        return lines;
    }

    private static void strip(String text, int start, int end, List<Span> into) {
        int first = start;
        int last = end;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            into.add(new Span(first, last));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    private boolean hasBlank(List<Span> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (blankBetween(lines.get(i - 1), lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether single line ends divide paragraphs here too: most lines before one end as sentences do. */
    private boolean byLine(List<Span> lines) {
        int sentences = 0;
        int others = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!blankBetween(lines.get(i - 1), lines.get(i))) {
                if (ends(lines.get(i - 1))) {
                    sentences++;
                } else {
                    others++;
                }
            }
        }
        return sentences > others;
    }

    private boolean breaks(Span before, Span line, boolean blankLines, boolean byLine) {
        return !blankLines
                || blankBetween(before, line)
                || (byLine && ends(before))
                || alone.test(line.in(text))
                || alone.test(lastLine(before));
    }

    private boolean blankBetween(Span before, Span after) {
        return BLANK.matcher(text).region(before.end(), after.start()).find();
    }

    private boolean ends(Span line) {
        return ENDS.matcher(lastLine(line)).matches();
    }

    private String lastLine(Span paragraph) {
        String whole = paragraph.in(text);
        int at = Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r'));
        return whole.substring(at + 1).strip();
    }
}
