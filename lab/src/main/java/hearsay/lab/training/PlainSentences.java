// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.Analysis;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.analysis.Tokenizer;
import hearsay.analysis.Upos;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words and sentences without a model, so that what is learned from them outlives every model: the product's words, one
 * paragraph a line, a sentence up to each full stop, question or exclamation mark and the quotation mark behind it.
 */
final class PlainSentences {

    private static final Set<String> ENDS = Set.of(".", "?", "!");
    private static final Set<String> MARKS = Set.of("\"", "\u201d", "''", "\u2019");

    private final String text;
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private PlainSentences(String text) {
        this.text = text;
    }

    static Analysis of(String text) {
        PlainSentences plain = new PlainSentences(text);
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                plain.paragraph(new Span(at, at + line.length()));
            }
            at += line.length() + 1;
        }
        return new Analysis(text, plain.paragraphs, plain.tokens, plain.sentences, List.of(), List.of());
    }

    private void paragraph(Span line) {
        List<Span> words = Tokenizer.tokens(text, line);
        if (words.isEmpty()) {
            return;
        }
        paragraphs.add(line);
        int from = tokens.size();
        for (int word = 0; word < words.size(); word++) {
            String form = words.get(word).in(text);
            int index = tokens.size();
            tokens.add(new Token(words.get(word), form, Upos.X, "X", form.toLowerCase(Locale.ROOT), index, "root"));
            String next = word + 1 < words.size() ? words.get(word + 1).in(text) : "";
            boolean stop = ENDS.contains(form) || MARKS.contains(form) && word > 0 && ENDS.contains(before(index));
            if (stop && !MARKS.contains(next) || next.isEmpty()) {
                Span span = tokens.get(from).span().cover(words.get(word));
                sentences.add(new Sentence(span, from, tokens.size()));
                from = tokens.size();
            }
        }
    }

    private String before(int index) {
        return tokens.get(index - 1).form();
    }
}
