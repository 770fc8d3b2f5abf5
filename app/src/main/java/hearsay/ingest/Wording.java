// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sequences of one, two and three words that a text holds, to see how much of another text stands in it. */
final class Wording {

    private static final int OTHERS = 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK;

    private static final int LONGEST = 3;

    private final Set<Long> sequences = new HashSet<>();
    private final int words;

    private Wording(List<String> words) {
        this.words = words.size();
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i + length <= words.size(); i++) {
                sequences.add(sequence(words, i, length));
            }
        }
    }

    static Wording of(String text) {
        return new Wording(words(text));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isOfWord(character)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
            i += Character.charCount(character);
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    /** Letters, numbers, marks and the underscore. */
    private static boolean isOfWord(int character) {
        return Character.isLetter(character) || character == '_' || (OTHERS >> Character.getType(character) & 1) != 0;
    }

    int size() {
        return words;
    }

    /** Share of a text's words, 0 to 1, that stand here in the same sequence of three, or in all it has if fewer. */
    double share(String text) {
        List<String> asked = words(text);
        int length = Math.min(LONGEST, asked.size());
        if (length == 0) {
            return 0;
        }
        int found = 0;
        int reached = 0;
        for (int i = 0; i + length <= asked.size(); i++) {
            if (sequences.contains(sequence(asked, i, length))) {
                found += i + length - Math.max(reached, i);
                reached = i + length;
            }
        }
        return (double) found / asked.size();
    }

    private static long sequence(List<String> words, int from, int length) {
        long hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + words.get(i).hashCode();
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
