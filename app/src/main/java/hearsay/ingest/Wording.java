// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sequences of one, two and three words that a text holds, to see how much of another text stands in it. */
final class Wording {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");
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
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
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
