// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a text another one holds, by sequences of four words with their numbers, as Scrapinghub's article extraction
 * benchmark counts ({@code evaluate.py}): words are runs of letters, digits and underscores, capitals as they are; a text
 * of fewer words is one sequence.
 *
 * @param right sequences in both
 * @param wrong sequences only in the text given
 * @param missed sequences only in the text wanted
 */
public record ShingleScore(long right, long wrong, long missed, boolean same) {

    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    public static ShingleScore of(String wanted, String given) {
        List<String> wantedWords = words(wanted);
        List<String> givenWords = words(given);
        Map<List<String>, Integer> all = shingles(wantedWords);
        Map<List<String>, Integer> found = shingles(givenWords);
        long right = 0;
        for (Map.Entry<List<String>, Integer> shingle : all.entrySet()) {
            right += Math.min(shingle.getValue(), found.getOrDefault(shingle.getKey(), 0));
        }
        return new ShingleScore(right, sum(found) - right, sum(all) - right, wantedWords.equals(givenWords));
    }

    /** Share of what was given that was wanted, 0 to 1; nothing if nothing was given. */
    public OptionalDouble precision() {
        return share(wrong);
    }

    /** Share of what was wanted that was given, 0 to 1; nothing if nothing was wanted. */
    public OptionalDouble recall() {
        return share(missed);
    }

    private OptionalDouble share(long rest) {
        return right + rest == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / (right + rest));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Map<List<String>, Integer> shingles(List<String> words) {
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1); i++) {
            List<String> shingle = words.subList(i, Math.min(words.size(), i + LENGTH));
            if (!shingle.isEmpty()) {
                shingles.merge(List.copyOf(shingle), 1, Integer::sum);
            }
        }
        return shingles;
    }

    private static long sum(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToLong(Integer::longValue).sum();
    }
}
