// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import java.util.ArrayList;
import java.util.List;

/** Text fitted to a terminal. Widths are code points; escape sequences of {@link Paint} have none. */
final class Lines {

    private static final char ESCAPE = '\u001b';

    private Lines() {}

    /** At most so many characters, the last one … where something was cut. White space is one space each. */
    static String shorten(String text, int width) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return width(plain) <= width
                ? plain
                : head(plain, Math.max(0, width - 1)).stripTrailing() + "…";
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Breaks at spaces; a word wider than the width keeps a line of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static int width(String text) {
        int width = 0;
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escaped) {
                escaped = c != 'm';
            } else if (c == ESCAPE) {
                escaped = true;
            } else if (!Character.isLowSurrogate(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                width++;
            }
        }
        return width;
    }

    private static String head(String plain, int width) {
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(width, plain.codePointCount(0, plain.length()))));
    }
}
