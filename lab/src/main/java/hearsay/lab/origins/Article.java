// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An article that somebody wrote, as sentences.
 *
 * @param claim the sentence that the press will repeat: of at least fifteen words, not among the first two
 */
record Article(List<String> sentences, int claim) {

    private static final int LEAST_SENTENCES = 8;
    private static final int MOST_SENTENCES = 60;
    private static final int LEAST_WORDS = 15;

    Article {
        sentences = List.copyOf(sentences);
    }

    /** The article of a text; none where it is too short to be reworked. */
    static Stream<Article> of(String text) {
        List<String> sentences = Stream.of(text.split("(?<=[.!?][\"”’']?)\\s+(?=[\\p{Lu}\"“‘'])|\\R\\s*\\R", -1))
                .map(sentence -> sentence.strip().replaceAll("\\s+", " "))
                .filter(sentence -> words(sentence).length >= 4)
                .limit(MOST_SENTENCES)
                .toList();
        return IntStream.range(2, Math.max(2, cut(sentences.size())))
                .filter(i -> words(sentences.get(i)).length >= LEAST_WORDS)
                .limit(sentences.size() < LEAST_SENTENCES ? 0 : 1)
                .mapToObj(claim -> new Article(sentences, claim));
    }

    /** How many sentences are left when an editor cuts from below. */
    static int cut(int sentences) {
        return (sentences * 2 + 4) / 5;
    }

    static String[] words(String sentence) {
        return sentence.split(" ", -1);
    }
}
