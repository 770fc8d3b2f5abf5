// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text as tables are searched with them: tokens without marks, hyphened ones parted. */
final class Words {

    /**
     * One word.
     *
     * @param token index of the token that it is, or is part of
     * @param lemma its dictionary form as it is compared; the key where it has none of its own
     */
    record Word(int token, String written, String key, String lemma) {}

    private Words() {}

    static List<Word> of(Analysis analysis) {
        List<Word> words = new ArrayList<>(analysis.tokens().size());
        for (int i = 0; i < analysis.tokens().size(); i++) {
            Token token = analysis.tokens().get(i);
            if (token.form().indexOf('-') > 0) {
                for (String part : token.form().split("-")) {
                    add(words, i, part, "");
                }
            } else {
                add(words, i, token.form(), token.lemma());
            }
        }
        return words;
    }

    private static void add(List<Word> words, int token, String written, String lemma) {
        String key = Spelling.key(written);
        if (!key.isEmpty()) {
            String base = lemma.isEmpty() || lemma.equals(written) ? key : Spelling.key(lemma.toLowerCase(Locale.ROOT));
            words.add(new Word(token, written, key, base));
        }
    }
}
