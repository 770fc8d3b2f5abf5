// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

import hearsay.analysis.Analysis;
import hearsay.analysis.Token;
import hearsay.analysis.Upos;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two phrases of a text and the tree between them: who may have acted, and on whom. */
final class Pair {

    private static final int DEPTH = 60;
    private static final int APART = 20;

    private final List<Token> tokens;
    private final List<List<Integer>> children = new ArrayList<>();
    private final Span actor;
    private final Span recipient;
    private final List<Integer> aboveActor;
    private final List<Integer> aboveRecipient;
    private final int meeting;

    /** @throws IllegalArgumentException if the text has no words */
    Pair(Analysis analysis, Span actor, Span recipient) {
        this.tokens = analysis.tokens();
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("no words to find a pair in: \"" + analysis.text() + "\"");
        }
        this.actor = actor;
        this.recipient = recipient;
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (head(i) != i) {
                children.get(head(i)).add(i);
            }
        }
        this.aboveActor = above(headOf(actor));
        this.aboveRecipient = above(headOf(recipient));
        this.meeting = aboveActor.stream()
                .filter(aboveRecipient::contains)
                .findFirst()
                .orElse(aboveActor.get(aboveActor.size() - 1));
    }

    Token token(int index) {
        return tokens.get(index);
    }

    List<Integer> children(int index) {
        return children.get(index);
    }

    int head(int index) {
        return tokens.get(index).head();
    }

    Span actor() {
        return actor;
    }

    Span recipient() {
        return recipient;
    }

    int actorHead() {
        return aboveActor.get(0);
    }

    int recipientHead() {
        return aboveRecipient.get(0);
    }

    /** Where the ways up from both phrases meet; the actor's root, if they stand in different sentences. */
    int meeting() {
        return meeting;
    }

    /** The words strictly between the two heads, the meeting point among them unless it is one of the heads. */
    List<Integer> between() {
        List<Integer> between = new ArrayList<>(aboveActor.subList(1, Math.max(1, aboveActor.indexOf(meeting) + 1)));
        int end = aboveRecipient.indexOf(meeting);
        between.addAll(aboveRecipient.subList(1, Math.max(1, end < 0 ? aboveRecipient.size() : end)));
        return between;
    }

    /** The way from one head to the other, both in. */
    Set<Integer> path() {
        Set<Integer> path = new HashSet<>(between());
        path.add(actorHead());
        path.add(recipientHead());
        path.add(meeting);
        return path;
    }

    /** How many steps lie between a word and the actor's head. */
    int fromActor(int word) {
        return steps(above(word), aboveActor);
    }

    /** How many steps lie between a word and the recipient's head. */
    int fromRecipient(int word) {
        return steps(above(word), aboveRecipient);
    }

    int depth(int word) {
        return above(word).size();
    }

    /** The highest word of a span; the first word of the text, if no word is in it. */
    int headOf(Span span) {
        int first = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (within(i, span)) {
                first = first < 0 ? i : first;
                if (head(i) == i || !within(head(i), span)) {
                    return i;
                }
            }
        }
        return Math.max(0, first);
    }

    private boolean within(int index, Span span) {
        return token(index).span().overlaps(span) && token(index).upos() != Upos.PUNCT;
    }

    private List<Integer> above(int index) {
        List<Integer> all = new ArrayList<>(List.of(index));
        int at = index;
        while (head(at) != at && all.size() < DEPTH) {
            at = head(at);
            all.add(at);
        }
        return all;
    }

    private static int steps(List<Integer> from, List<Integer> to) {
        for (int i = 0; i < from.size(); i++) {
            int there = to.indexOf(from.get(i));
            if (there >= 0) {
                return i + there;
            }
        }
        return APART;
    }
}
