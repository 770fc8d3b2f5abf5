// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.training;

import hearsay.analysis.EditScript;
import hearsay.analysis.Labels;
import hearsay.analysis.Window;
import hearsay.analysis.Windows;
import hearsay.analysis.Words;
import hearsay.claims.EntityType;
import hearsay.lab.corpora.GoldDocument;
import hearsay.lab.corpora.GoldEntity;
import hearsay.lab.corpora.GoldParagraph;
import hearsay.lab.corpora.GoldRole;
import hearsay.lab.corpora.GoldSentence;
import hearsay.lab.corpora.GoldWord;
import hearsay.lab.corpora.Layer;
import hearsay.lab.corpora.Syntax;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** Turns a gold document into labelled windows. The labels of its words are found once; windows may be packed anew. */
final class Examples {

    private final Words words;
    private final int[] start;
    private final int[] upos;
    private final int[] xpos;
    private final int[] lemma;
    private final int[] head;
    private final int[] sentenceFrom;
    private final int[] sentenceTo;
    private final int[] relation;
    private final long[] entity;
    private final int[] role;

    Examples(GoldDocument document, Labels labels) {
        words = words(document);
        int n = words.size();
        start = unknown(n);
        upos = unknown(n);
        xpos = unknown(n);
        lemma = unknown(n);
        head = unknown(n);
        sentenceFrom = unknown(n);
        sentenceTo = unknown(n);
        relation = unknown(n);
        entity = new long[n];
        role = unknown(n);
        syntax(document, new Indexes(labels));
        if (document.layers().contains(Layer.ENTITIES)) {
            entities(document);
        }
        if (document.layers().contains(Layer.ROLES)) {
            roles(document);
        }
    }

    private record Indexes(
            Map<String, Integer> upos,
            Map<String, Integer> xpos,
            Map<String, Integer> lemma,
            Map<String, Integer> relation) {
        Indexes(Labels labels) {
            this(index(labels.upos()), index(labels.xpos()), index(labels.lemma()), index(labels.relation()));
        }

        private static Map<String, Integer> index(List<String> names) {
            Map<String, Integer> index = new HashMap<>();
            names.forEach(name -> index.put(name, index.size()));
            return index;
        }
    }

    private static int[] unknown(int n) {
        int[] labels = new int[n];
        Arrays.fill(labels, -1);
        return labels;
    }

    private static Words words(GoldDocument document) {
        List<List<List<Span>>> paragraphs = new ArrayList<>();
        boolean known = document.layers().contains(Layer.SENTENCES);
        for (GoldParagraph paragraph : document.paragraphs()) {
            List<List<Span>> sentences = new ArrayList<>();
            for (GoldSentence sentence : paragraph.sentences()) {
                if (!sentence.words().isEmpty()) {
                    sentences.add(sentence.words().stream().map(GoldWord::span).toList());
                }
            }
            if (!sentences.isEmpty()) {
                paragraphs.add(sentences);
            }
        }
        Words given = Words.given(document.text(), paragraphs);
        return known ? given : new Words(given.text(), given.spans(), given.paragraphs(), List.of());
    }

    private void syntax(GoldDocument document, Indexes indexes) {
        int at = 0;
        for (GoldSentence sentence : document.sentences()) {
            int from = at;
            int to = from + sentence.words().size();
            for (GoldWord word : sentence.words()) {
                if (sentence.boundariesKnown()) {
                    start[at] = at == from ? 1 : 0;
                }
                if (word.syntax().isPresent()) {
                    label(at, word.form(), word.syntax().get(), from, to, indexes);
                }
                at++;
            }
        }
    }

    private void label(int at, String form, Syntax syntax, int from, int to, Indexes indexes) {
        upos[at] = indexes.upos.getOrDefault(syntax.upos(), -1);
        xpos[at] = indexes.xpos.getOrDefault(syntax.xpos(), -1);
        lemma[at] = indexes.lemma.getOrDefault(EditScript.derive(form, syntax.lemma()), -1);
        relation[at] = indexes.relation.getOrDefault(syntax.relation(), -1);
        head[at] = syntax.head() == 0 ? at : from + syntax.head() - 1;
        sentenceFrom[at] = from;
        sentenceTo[at] = to;
    }

    /** A word outside every mention may still be of a type that this corpus does not mark. */
    private void entities(GoldDocument document) {
        long outside = 1;
        for (EntityType type : EntityType.values()) {
            if (!document.entityTypes().contains(type)) {
                outside |= 3L << (1 + 2 * type.ordinal());
            }
        }
        Arrays.fill(entity, outside);
        for (GoldEntity mention : document.entities()) {
            int begin = 1 + 2 * mention.type().ordinal();
            int label = begin;
            for (int i : under(mention.span())) {
                entity[i] = 1L << label;
                label = begin + 1;
            }
        }
    }

    private void roles(GoldDocument document) {
        Arrays.fill(role, 0);
        for (GoldRole stretch : document.roles()) {
            int begin = 1 + 2 * stretch.role().ordinal();
            int label = begin;
            for (int i : under(stretch.span())) {
                role[i] = label;
                label = begin + 1;
            }
        }
    }

    private int[] under(Span span) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.spans().get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < words.size() && words.spans().get(end).overlaps(span)) {
            end++;
        }
        return java.util.stream.IntStream.range(low, end).toArray();
    }

    /** Windows of the document with their labels. @param limits as in {@link Windows#pack(Words, IntSupplier)} */
    List<Example> pack(Windows windows, IntSupplier limits) {
        return windows.pack(words, limits).stream().map(this::example).toList();
    }

    private Example example(Window window) {
        int from = window.from();
        int to = from + window.words();
        return new Example(
                window,
                Arrays.copyOfRange(start, from, to),
                Arrays.copyOfRange(upos, from, to),
                Arrays.copyOfRange(xpos, from, to),
                Arrays.copyOfRange(lemma, from, to),
                heads(from, to),
                shifted(sentenceFrom, from, to, from),
                shifted(sentenceTo, from, to, from),
                Arrays.copyOfRange(relation, from, to),
                Arrays.copyOfRange(entity, from, to),
                Arrays.copyOfRange(role, from, to),
                stretches(from, to));
    }

    /** Heads within the window; a word whose sentence the window cuts has none. */
    private int[] heads(int from, int to) {
        int[] heads = shifted(head, from, to, from);
        for (int i = 0; i < heads.length; i++) {
            boolean whole = sentenceFrom[from + i] >= from && sentenceTo[from + i] <= to;
            heads[i] = whole ? heads[i] : -1;
        }
        return heads;
    }

    private static int[] shifted(int[] values, int from, int to, int by) {
        int[] part = Arrays.copyOfRange(values, from, to);
        for (int i = 0; i < part.length; i++) {
            part[i] = part[i] < 0 ? -1 : part[i] - by;
        }
        return part;
    }

    private List<Example.Stretch> stretches(int from, int to) {
        List<Example.Stretch> stretches = new ArrayList<>();
        for (int p = 0; p < words.paragraphs().size(); p++) {
            int begin = words.paragraphs().get(p);
            int end = words.paragraphEnd(p);
            if (begin < to && end > from) {
                stretches.add(
                        new Example.Stretch(Math.max(begin, from) - from, Math.min(end, to) - from, begin < from));
            }
        }
        return stretches;
    }
}
