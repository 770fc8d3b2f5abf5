// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words of the articles, each as often as it stands there. */
record Vocabulary(List<String> words) {

    static Vocabulary of(List<Article> articles) {
        return new Vocabulary(articles.stream()
                .flatMap(article -> article.sentences().stream())
                .flatMap(sentence -> Stream.of(Article.words(sentence)))
                .toList());
    }

    /** The sentence with one word in {@code every} replaced, on average. */
    String reword(String sentence, int every, Random random) {
        return Arrays.stream(Article.words(sentence))
                .map(word -> random.nextInt(every) == 0 ? word(random) : word)
                .collect(Collectors.joining(" "));
    }

    /** As many words in a row as nobody wrote. */
    String own(String sentence, Random random) {
        return Arrays.stream(Article.words(sentence)).map(word -> word(random)).collect(Collectors.joining(" "));
    }

    private String word(Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
