// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The dependency trees of a text seen from above: who hangs on a word, and how far its phrase reaches. */
final class Clauses {

    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "``", "''", "\u00ab", "\u00bb");

    private final Analysis analysis;
    private final List<List<Integer>> children;
    private final int[] sentenceOf;

    /** The dictionary words each token may be a form of: by the model's lemma, and by the rules of inflection. */
    private final List<List<String>> readings;

    Clauses(Analysis analysis, Inflections inflections) {
        this.analysis = analysis;
        this.readings = analysis.tokens().stream()
                .map(token -> inflections.lemmas(token.form(), token.lemma().toLowerCase(Locale.ROOT)))
                .toList();
        int size = analysis.tokens().size();
        this.children = new ArrayList<>(size);
        this.sentenceOf = new int[size];
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < size; i++) {
            int head = token(i).head();
            if (head != i) {
                children.get(head).add(i);
            }
        }
        for (int s = 0; s < analysis.sentences().size(); s++) {
            Sentence sentence = analysis.sentences().get(s);
            for (int i = sentence.from(); i < sentence.to(); i++) {
                sentenceOf[i] = s;
            }
        }
    }

    Analysis analysis() {
        return analysis;
    }

    Token token(int index) {
        return analysis.tokens().get(index);
    }

    String lemma(int index) {
        return token(index).lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether a token may be a form of one of these words. */
    boolean reads(int index, Set<String> words) {
        for (String reading : readings.get(index)) {
            if (words.contains(reading)) {
                return true;
            }
        }
        return false;
    }

    /** The dictionary words that a token may be a form of, the written form among them. */
    List<String> readings(int index) {
        return readings.get(index);
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    /** The first child by one of these relations; a relation without a subtype stands for all of its subtypes. */
    Optional<Integer> child(int token, String... relations) {
        for (String relation : relations) {
            for (int child : children.get(token)) {
                String found = token(child).relation();
                if (found.equals(relation) || found.startsWith(relation + ":")) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** Tokens that lie in one of some spans of the text. */
    boolean[] within(List<Span> spans) {
        boolean[] within = new boolean[sentenceOf.length];
        for (Span span : spans) {
            for (int i = endingAfter(span.start());
                    i < within.length && token(i).span().end() <= span.end();
                    i++) {
                within[i] |= token(i).span().start() >= span.start();
            }
        }
        return within;
    }

    /** Tokens that one of some spans of the text touches. */
    boolean[] touched(List<Span> spans) {
        boolean[] touched = new boolean[sentenceOf.length];
        for (Span span : spans) {
            for (int i = endingAfter(span.start());
                    i < touched.length && token(i).span().start() < span.end();
                    i++) {
                touched[i] = true;
            }
        }
        return touched;
    }

    /** The first token that ends behind an offset. */
    int endingAfter(int offset) {
        int low = 0;
        int high = sentenceOf.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Number of the sentence a token stands in. */
    int sentence(int token) {
        return sentenceOf[token];
    }

    Sentence sentenceAt(int token) {
        return analysis.sentences().get(sentenceOf[token]);
    }

    int root(Sentence sentence) {
        return Heads.of(analysis, sentence.from(), sentence.to());
    }

    /** The phrase of a word as one unbroken run within limits, as a role; punctuation at its edges is left out. */
    RoleSpan phrase(Role role, int head, int from, int to) {
        int first = head;
        int last = head;
        List<Integer> open = new ArrayList<>(List.of(head));
        while (!open.isEmpty()) {
            int at = open.remove(open.size() - 1);
            if (at >= from && at < to) {
                first = Math.min(first, at);
                last = Math.max(last, at);
                open.addAll(children.get(at));
            }
        }
        while (first < head && (edge(first) || token(first).upos() == Upos.CCONJ || governs(role, first))) {
            first++;
        }
        while (last > head && edge(last)) {
            last--;
        }
        return role(role, first, last + 1);
    }

    /** A preposition before a source: "by the army" and "according to the army" are the army. */
    private boolean governs(Role role, int token) {
        String relation = token(token).relation();
        return role == Role.SOURCE && (relation.equals("case") || relation.equals("fixed") || relation.equals("mark"));
    }

    /** The verb with its auxiliaries, negation and particle, as far as they stand side by side with it. */
    RoleSpan verbGroup(int verb) {
        int first = verb;
        while (first > 0 && token(first - 1).head() == verb && ofGroup(first - 1)) {
            first--;
        }
        int last = verb;
        if (last + 1 < analysis.tokens().size() && token(last + 1).relation().equals("compound:prt")) {
            last++;
        }
        return role(Role.CUE, first, last + 1);
    }

    /** A predicate with everything before it that hangs on it as auxiliary, copula, negation or adverb, side by side. */
    RoleSpan predicate(int token) {
        int first = token;
        while (first > 0 && token(first - 1).head() == token && (ofGroup(first - 1) || upto(first - 1))) {
            first--;
        }
        return role(Role.CUE, first, token + 1);
    }

    private boolean upto(int token) {
        return token(token).relation().equals("cop")
                || token(token).upos() == Upos.CCONJ && lemma(token).equals("neither");
    }

    RoleSpan role(Role role, int from, int to) {
        Span span = token(from).span().cover(token(to - 1).span());
        return new RoleSpan(role, span, from, to);
    }

    boolean quote(int token) {
        return QUOTES.contains(token(token).form());
    }

    private boolean ofGroup(int token) {
        return token(token).upos() == Upos.AUX
                || token(token).upos() == Upos.PART
                || token(token).relation().equals("advmod") && token(token).upos() == Upos.ADV;
    }

    private boolean edge(int token) {
        return token(token).upos() == Upos.PUNCT && !quote(token);
    }
}
