// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import hearsay.analysis.Tokenizer;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ProductWords of texts whose annotators marked none: the product's own tokens. */
final class ProductWords {

    private ProductWords() {}

    /** The words that {@code within} holds; empty where it holds only space. */
    static List<GoldWord> of(String text, Span within) {
        return Tokenizer.tokens(text, within).stream()
                .map(span -> new GoldWord(span, span.in(text), Optional.empty()))
                .toList();
    }

    /** One paragraph for each line that holds words. */
    static List<GoldParagraph> lines(String text) {
        List<GoldParagraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            List<GoldWord> words = line.isBlank() ? List.of() : of(text, new Span(at, at + line.length()));
            if (!words.isEmpty()) {
                paragraphs.add(paragraph(words));
            }
            at += line.length() + 1;
        }
        return paragraphs;
    }

    /** A paragraph of unknown sentences, cut to its words. Call it with words only. */
    static GoldParagraph paragraph(List<GoldWord> words) {
        Span span = words.get(0).span().cover(words.get(words.size() - 1).span());
        return new GoldParagraph(span, List.of(new GoldSentence(span, words, false)));
    }
}
