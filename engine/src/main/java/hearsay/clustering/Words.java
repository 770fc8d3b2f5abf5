// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a wording that mean something by themselves, plural and genitive taken off. */
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;
    private static final Set<String> EMPTY = Set.of(
            "the", "and", "any", "such", "that", "this", "these", "those", "for", "from", "with", "its", "his", "her",
            "their", "our", "who", "whom", "which", "what", "not", "about", "some", "all", "one", "two", "three",
            "other", "another", "more", "most", "than", "into", "near", "they", "them", "him", "she", "you", "was",
            "were", "been", "are", "has", "had", "have", "said", "several", "least", "many", "anyone", "nothing",
            "people", "man", "men", "woman", "women");

    private Words() {}

    static Stream<String> of(String wording) {
        return BETWEEN.splitAsStream(wording.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .map(Words::single);
    }

    private static String single(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST + 1;
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** How many two sets share. */
    static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            if (other.contains(word)) {
                shared++;
            }
        }
        return shared;
    }
}
