// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in reading order, and what is known of their boundaries before the model is asked.
 *
 * @param paragraphs index of the first word of each paragraph, ascending, the first 0
 * @param sentences index of the first word of each sentence where sentences are given; empty where the model finds them
 */
public record Words(String text, List<Span> spans, List<Integer> paragraphs, List<Integer> sentences) {

    public Words {
        spans = List.copyOf(spans);
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    /** The words of some paragraphs, by {@link Tokenizer}. */
    public static Words of(String text, List<Span> paragraphs) {
        List<Span> spans = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            List<Span> tokens = Tokenizer.tokens(text, paragraph);
            if (!tokens.isEmpty()) {
                starts.add(spans.size());
                spans.addAll(tokens);
            }
        }
        return new Words(text, spans, starts, List.of());
    }

    /** Words that are given, by paragraph and sentence. */
    public static Words given(String text, List<List<List<Span>>> paragraphs) {
        List<Span> spans = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> sentences = new ArrayList<>();
        for (List<List<Span>> paragraph : paragraphs) {
            starts.add(spans.size());
            for (List<Span> sentence : paragraph) {
                sentences.add(spans.size());
                spans.addAll(sentence);
            }
        }
        return new Words(text, spans, starts, sentences);
    }

    public int size() {
        return spans.size();
    }

    public String form(int index) {
        return spans.get(index).in(text);
    }

    /** The index after the last word of a paragraph. */
    public int paragraphEnd(int paragraph) {
        return paragraph + 1 < paragraphs.size() ? paragraphs.get(paragraph + 1) : spans.size();
    }

    /**
     * The word as the encoder is shown it: straight double quotes turned the way they face, apostrophes straight, so that
     * every house style looks alike.
     */
    public String shown(int index) {
        Span span = spans.get(index);
        String form = span.in(text);
        return switch (form) {
            case "\"", "``", "''" -> opens(span) ? "“" : "”";
            case "„", "«" -> "“";
            case "»" -> "”";
            default -> form.replace('’', '\'');
        };
    }

    private boolean opens(Span mark) {
        if (mark.length() == 2) {
            return text.charAt(mark.start()) == '`';
        }
        if (mark.start() == 0) {
            return true;
        }
        char before = text.charAt(mark.start() - 1);
        return Character.isWhitespace(before) || Character.isSpaceChar(before) || "([{—–-‘'“".indexOf(before) >= 0;
    }
}
