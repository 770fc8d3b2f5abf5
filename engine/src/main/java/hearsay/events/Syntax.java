// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Analysis;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The trees of a text seen from above: the words below each word, and the dictionary words each may be. */
final class Syntax {

    private static final Set<String> OF_PHRASE = Set.of(
            "det", "amod", "compound", "nummod", "nmod", "flat", "fixed", "goeswith", "advmod", "case", "dep", "punct");

    private final Analysis analysis;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<List<String>> readings = new ArrayList<>();
    private final int[] sentences;

    Syntax(Analysis analysis, Lemmas lemmas) {
        this.analysis = analysis;
        int size = analysis.tokens().size();
        this.sentences = new int[size];
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>(2));
            readings.add(lemmas.of(analysis.tokens().get(i)));
        }
        for (int i = 0; i < size; i++) {
            if (token(i).head() != i) {
                children.get(token(i).head()).add(i);
            }
        }
        for (int s = 0; s < analysis.sentences().size(); s++) {
            Sentence sentence = analysis.sentences().get(s);
            for (int i = sentence.from(); i < sentence.to(); i++) {
                sentences[i] = s;
            }
        }
    }

    Analysis analysis() {
        return analysis;
    }

    int size() {
        return analysis.tokens().size();
    }

    Token token(int index) {
        return analysis.tokens().get(index);
    }

    Upos upos(int index) {
        return token(index).upos();
    }

    /** The head; the word itself at a root. */
    int head(int index) {
        return token(index).head();
    }

    String relation(int index) {
        return token(index).relation();
    }

    /** Whether the relation is this one or a subtype of it. */
    boolean relates(int index, String relation) {
        String found = token(index).relation();
        return found.startsWith(relation)
                && (found.length() == relation.length() || found.charAt(relation.length()) == ':');
    }

    List<Integer> children(int index) {
        return children.get(index);
    }

    /** Children by a relation or its subtypes. */
    List<Integer> children(int index, String relation) {
        List<Integer> found = Collections.emptyList();
        for (int child : children.get(index)) {
            if (relates(child, relation)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(child);
            }
        }
        return found;
    }

    boolean has(int index, String relation) {
        for (int child : children.get(index)) {
            if (relates(child, relation)) {
                return true;
            }
        }
        return false;
    }

    /** The likeliest dictionary word, in lower case. */
    String lemma(int index) {
        return readings.get(index).get(0);
    }

    List<String> readings(int index) {
        return readings.get(index);
    }

    boolean reads(int index, Set<String> words) {
        for (String reading : readings.get(index)) {
            if (words.contains(reading)) {
                return true;
            }
        }
        return false;
    }

    boolean reads(int index, String word) {
        return readings.get(index).contains(word);
    }

    Sentence sentence(int index) {
        return analysis.sentences().get(sentences[index]);
    }

    int sentenceNumber(int index) {
        return sentences[index];
    }

    /** The word of a span that the others in it hang on; the nearest word where the span holds none. */
    int headOf(Span span) {
        int first = 0;
        while (first < size() - 1 && token(first).span().end() <= span.start()) {
            first++;
        }
        for (int i = first; i < size() && token(i).span().start() < span.end(); i++) {
            boolean outside = !token(head(i)).span().overlaps(span) || head(i) == i;
            if (outside && upos(i) != Upos.PUNCT) {
                return i;
            }
        }
        return first;
    }

    /** The preposition of a phrase or the mark of a clause, words of a fixed one joined by _; empty if there is none. */
    String marker(int index) {
        for (String relation : List.of("case", "mark")) {
            for (int child : children.get(index)) {
                if (relates(child, relation)) {
                    return joined(child);
                }
            }
        }
        return "";
    }

    private String joined(int marker) {
        StringBuilder all = new StringBuilder(lemma(marker));
        for (int child : children.get(marker)) {
            if (relates(child, "fixed")) {
                all.append('_').append(lemma(child));
            }
        }
        return all.toString();
    }

    /** A word and what is coordinated with it. */
    void conjuncts(int index, List<Integer> into) {
        if (!into.contains(index)) {
            into.add(index);
        }
        for (int child : children.get(index)) {
            if (relation(child).equals("conj") && !into.contains(child)) {
                into.add(child);
            }
        }
    }

    /** The noun phrase of a word without clauses, appositions and what is coordinated with it. */
    Span phrase(int head) {
        if (upos(head) == Upos.VERB) {
            return token(head).span();
        }
        int[] reach = {head, head};
        for (int child : children.get(head)) {
            if (ofPhrase(head, child)) {
                reach(child, reach);
            }
        }
        while (reach[0] < head && upos(reach[0]) == Upos.PUNCT) {
            reach[0]++;
        }
        while (reach[1] > head && upos(reach[1]) == Upos.PUNCT) {
            reach[1]--;
        }
        return token(reach[0]).span().cover(token(reach[1]).span());
    }

    private boolean ofPhrase(int head, int child) {
        String relation = relation(child);
        int colon = relation.indexOf(':');
        String base = colon < 0 ? relation : relation.substring(0, colon);
        if (base.equals("case")) {
            return child > head;
        }
        boolean doer = base.equals("nmod") && marker(child).equals("by");
        return OF_PHRASE.contains(base) && !doer && (!base.equals("punct") || child < head && hyphen(child));
    }

    private boolean hyphen(int index) {
        return token(index).form().equals("-");
    }

    private void reach(int index, int[] reach) {
        reach[0] = Math.min(reach[0], index);
        reach[1] = Math.max(reach[1], index);
        for (int child : children.get(index)) {
            boolean aside = relates(child, "acl") || relates(child, "appos") || relates(child, "parataxis");
            if ((upos(child) != Upos.PUNCT || child < index) && !(aside && child > index)) {
                reach(child, reach);
            }
        }
    }
}
