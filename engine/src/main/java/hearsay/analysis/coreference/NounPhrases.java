// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The noun phrases of a text: a noun, name or pronoun with what stands before it and the rest of its name behind it, without
 * what a preposition or a clause adds. "Egypt's army spokesman" holds "Egypt"; of an apposition both sides are phrases.
 */
public final class NounPhrases {

    private static final Set<String> PARTS = Set.of("compound", "flat", "goeswith", "nmod:desc", "fixed");
    private static final Set<String> BEFORE =
            Set.of("det", "det:predet", "amod", "nummod", "nmod:poss", "nmod:unmarked", "advmod", "cc:preconj");

    private final Analysis analysis;
    private final int[] from;
    private final int[] to;

    private NounPhrases(Analysis analysis) {
        this.analysis = analysis;
        int size = analysis.tokens().size();
        this.from = new int[size];
        this.to = new int[size];
        Arrays.setAll(from, i -> i);
        Arrays.setAll(to, i -> i + 1);
    }

    /** In the order of their heads. */
    public static List<Phrase> of(Analysis analysis) {
        NounPhrases phrases = new NounPhrases(analysis);
        phrases.spread();
        phrases.names();
        return phrases.all();
    }

    private void spread() {
        for (int i = 0; i < from.length; i++) {
            int at = i;
            while (attached(at)) {
                at = token(at).head();
                from[at] = Math.min(from[at], i);
                to[at] = Math.max(to[at], i + 1);
            }
        }
    }

    private boolean attached(int index) {
        Token token = token(index);
        String relation = token.relation();
        if (token.head() == index) {
            return false;
        }
        if (!nominal(token.head())) {
            return index < token.head() && modifies(token.head());
        }
        return PARTS.contains(relation) || index < token.head() && BEFORE.contains(relation);
    }

    /** An adjective or participle before its noun: what hangs on it belongs to the phrase as well, "US" in "US-backed rebels". */
    private boolean modifies(int index) {
        return token(index).relation().equals("amod")
                && index < token(index).head()
                && nominal(token(index).head());
    }

    /** A name that the model marks is not cut: "Islamic State of Iraq". */
    private void names() {
        int at = 0;
        for (Mention mention : analysis.mentions()) {
            if (mention.type() != EntityType.ORGANISATION && mention.type() != EntityType.PERSON) {
                continue;
            }
            while (at < from.length && token(at).span().end() <= mention.span().start()) {
                at++;
            }
            lengthen(at, mention.span());
        }
    }

    private void lengthen(int first, Span name) {
        int last = first;
        while (last < from.length && token(last).span().start() < name.end()) {
            last++;
        }
        for (int i = first; i < last; i++) {
            int above = token(i).head();
            if (head(i) && (above < first || above >= last || above == i)) {
                to[i] = Math.max(to[i], last);
            }
        }
    }

    private List<Phrase> all() {
        List<Phrase> all = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
            if (head(i)) {
                all.add(new Phrase(from[i], to[i], i));
            }
        }
        return all;
    }

    private boolean head(int index) {
        return nominal(index)
                && !(PARTS.contains(token(index).relation())
                        && nominal(token(index).head()));
    }

    private boolean nominal(int index) {
        Upos upos = token(index).upos();
        return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
    }

    private Token token(int index) {
        return analysis.tokens().get(index);
    }
}
