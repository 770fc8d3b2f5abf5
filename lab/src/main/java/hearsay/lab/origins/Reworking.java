// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.origins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What a newspaper does to an article that it takes over. */
enum Reworking {
    /** Word for word, under another headline. */
    VERBATIM,
    /** The first two fifths. */
    CUT,
    /** All sentences in another order. */
    REORDERED,
    /** The first two sentences in other words, then half of the rest. */
    NEW_LEAD,
    /** Every tenth word is another. */
    EDITED,
    /** One sentence in a text of the newspaper's own. */
    ONE_SENTENCE;

    /**
     * @param sentences of the new text
     * @param claim which of them tells what the article's claim told
     */
    record Text(List<String> sentences, int claim) {}

    Text of(Article article, Vocabulary vocabulary, Random random) {
        List<String> sentences = new ArrayList<>(article.sentences());
        int claim = article.claim();
        switch (this) {
            case VERBATIM -> {}
            case CUT -> sentences = sentences.subList(0, Article.cut(sentences.size()));
            case REORDERED -> {
                Collections.shuffle(sentences, random);
                claim = sentences.indexOf(article.sentences().get(claim));
            }
            case NEW_LEAD -> {
                sentences = sentences.subList(0, Math.max(claim + 1, sentences.size() / 2));
                for (int i = 0; i < 2; i++) {
                    sentences.set(i, vocabulary.reword(sentences.get(i), 2, random));
                }
            }
            case EDITED -> sentences.replaceAll(sentence -> vocabulary.reword(sentence, 10, random));
            case ONE_SENTENCE -> {
                sentences.replaceAll(sentence -> vocabulary.own(sentence, random));
                sentences.set(claim, article.sentences().get(claim));
            }
        }
        return new Text(sentences, claim);
    }
}
