// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Upos;
import java.util.Locale;
import java.util.Set;

/** What stands around a trigger: not, will, must, also on the verbs it depends on ("refused to sign", "will hold talks"). */
record PairMood(boolean negated, boolean future, boolean obliged) {

    static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no");
    private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "’ll", "wo");
    private static final Set<String> MUST = Set.of("must", "should", "ought");
    private static final Set<String> REFUSING = Set.of("fail", "refuse", "decline");
    private static final Set<String> INTENDING = Set.of(
            "plan", "intend", "want", "promise", "pledge", "vow", "agree", "offer", "go", "prepare", "aim", "decide",
            "hope");
    private static final int CLAUSES_UP = 3;

    static PairMood of(Pair pair, int trigger) {
        boolean negated = false;
        boolean future = false;
        boolean obliged = false;
        int at = trigger;
        for (int step = 0; step < CLAUSES_UP; step++) {
            for (int child : pair.children(at)) {
                String word = pair.token(child).form().toLowerCase(Locale.ROOT);
                String relation = pair.token(child).relation();
                negated |= NOT.contains(word) && (relation.equals("advmod") || relation.equals("det"));
                future |= relation.startsWith("aux") && WILL.contains(word);
                obliged |= relation.startsWith("aux") && MUST.contains(word);
            }
            int head = pair.head(at);
            String relation = pair.token(at).relation();
            if (head == at || !climbs(pair, relation, head)) {
                break;
            }
            String lemma = pair.token(head).lemma().toLowerCase(Locale.ROOT);
            negated |= REFUSING.contains(lemma);
            future |= relation.equals("xcomp") && INTENDING.contains(lemma);
            at = head;
        }
        return new PairMood(negated, future, obliged);
    }

    private static boolean climbs(Pair pair, String relation, int head) {
        Upos upos = pair.token(head).upos();
        return Set.of("obj", "xcomp", "conj", "obl").contains(relation) && (upos == Upos.VERB || upos == Upos.AUX);
    }
}
