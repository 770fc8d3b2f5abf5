// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.analysis.Words;
import hearsay.knowledge.Edition;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Example sentences with one word or several in [brackets], gathered into one text but each read for itself. */
final class Bracketed {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> marked = new ArrayList<>();

    /** Adds a sentence. @throws IllegalArgumentException if it brackets nothing */
    void add(String sentence, String where) {
        int open = sentence.indexOf('[');
        int close = sentence.indexOf(']');
        if (open < 0 || close < open + 2) {
            throw new IllegalArgumentException(where + " brackets nothing: " + sentence);
        }
        int start = text.length();
        text.append(sentence.replace("[", "").replace("]", ""));
        marked.add(new Span(start + open, start + close - 1));
        paragraphs.add(new Span(start, text.length()));
        text.append("\n\n");
    }

    /** What was in brackets, sentence by sentence. */
    List<Span> marked() {
        return marked;
    }

    Analysis read(Edition edition) {
        return Analyzer.of(edition).analyze(Words.of(text.toString(), paragraphs), true);
    }
}
