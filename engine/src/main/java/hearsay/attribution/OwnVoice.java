// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Analysis;
import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the outlet says itself: sentences that nobody is quoted for, and the main clause of those where only a part is
 * somebody's word. Sentences without a verb and scraps of fewer than three words say nothing, unless they ask.
 */
final class OwnVoice {

    private static final int SHORTEST = 3;

    private static final Set<String> CORE = Set.of("nsubj", "nsubj:pass", "obj", "ccomp", "xcomp");

    /** What of a sentence nobody else says, which tells how firmly it is narrated, and what is narrated. */
    record Narrated(List<RoleSpan> own, List<RoleSpan> told) {}

    private OwnVoice() {}

    /**
     * The stretches that are narrated, those of one sentence together, and the whole sentence where they cannot stand by themselves.
     *
     * @param taken tokens that belong to statements
     * @param closed tokens that are not the outlet's prose
     * @param labels tokens that only tell who speaks next
     */
    static List<Narrated> find(Clauses clauses, boolean[] taken, boolean[] closed, boolean[] labels) {
        List<Narrated> found = new ArrayList<>();
        boolean[] held = taken.clone();
        for (int token = 0; token < held.length; token++) {
            held[token] |= closed[token];
        }
        for (Sentence sentence : clauses.analysis().sentences()) {
            List<RoleSpan> free = pieces(sentence, clauses, held, labels);
            List<RoleSpan> told =
                    torn(free, sentence, clauses, closed, labels) ? whole(sentence, clauses, taken) : free;
            if (says(clauses.analysis(), told, sentence)) {
                found.add(new Narrated(free, told));
            }
        }
        return found;
    }

    /**
     * Whether what is left of a sentence cannot stand by itself: a stretch breaks off between two words, or the main verb has lost its
     * subject or object to somebody's statement. "Attacks began after [officials said that the road was open]" is told whole.
     */
    private static boolean torn(
            List<RoleSpan> pieces, Sentence sentence, Clauses clauses, boolean[] closed, boolean[] labels) {
        for (int token = sentence.from(); token < sentence.to(); token++) {
            if (closed[token] || labels[token]) {
                return false;
            }
        }
        int root = clauses.root(sentence);
        boolean core = !pieces.isEmpty()
                && clauses.children(root).stream()
                        .anyMatch(child -> CORE.contains(clauses.token(child).relation()) && !within(child, pieces));
        return core || pieces.stream().anyMatch(piece -> breaks(piece, sentence, clauses));
    }

    private static boolean within(int token, List<RoleSpan> pieces) {
        return pieces.stream().anyMatch(piece -> piece.from() <= token && token < piece.to());
    }

    private static boolean breaks(RoleSpan piece, Sentence sentence, Clauses clauses) {
        boolean before = piece.from() > sentence.from()
                && clauses.token(piece.from() - 1).upos() != Upos.PUNCT
                && clauses.token(piece.from() - 1).upos() != Upos.CCONJ;
        boolean behind = piece.to() < sentence.to()
                && clauses.token(piece.to()).upos() != Upos.PUNCT
                && clauses.token(piece.to()).upos() != Upos.CCONJ;
        return before || behind;
    }

    /** The sentence without the quotation that it only leads to: "…, telling Reuters, [“I have been his friend]". */
    private static List<RoleSpan> whole(Sentence sentence, Clauses clauses, boolean[] taken) {
        int last = sentence.to();
        for (int token = sentence.from() + 1; token < sentence.to(); token++) {
            boolean leads = ",:".contains(clauses.token(token - 1).form());
            if (leads && clauses.quote(token) && taken[sentence.to() - 1] && last == sentence.to()) {
                last = token - 1;
            }
        }
        int first = sentence.from();
        while (first < sentence.to() - 1 && loose(clauses, first, first)) {
            first++;
        }
        return List.of(clauses.role(Role.CONTENT, first, Math.max(first + 1, last)));
    }

    /** The free stretches of a sentence that hold its root or a word that hangs on it; none if the root itself is taken. */
    private static List<RoleSpan> pieces(Sentence sentence, Clauses clauses, boolean[] taken, boolean[] labels) {
        int root = root(sentence, clauses, labels);
        List<RoleSpan> pieces = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to() && !taken[root]) {
            int from = at;
            while (at < sentence.to() && !taken[at] && !labels[at]) {
                at++;
            }
            piece(from, at, root, clauses).ifPresent(pieces::add);
            at++;
        }
        return pieces;
    }

    /** The root, or what hangs first on it where the root is but a label. */
    private static int root(Sentence sentence, Clauses clauses, boolean[] labels) {
        int root = clauses.root(sentence);
        if (!labels[root]) {
            return root;
        }
        int first = root;
        for (int token = sentence.from(); token < sentence.to(); token++) {
            boolean hangs = !labels[token]
                    && labels[clauses.token(token).head()]
                    && clauses.token(token).upos() != Upos.PUNCT;
            if (hangs && (first == root || clauses.token(token).upos() == Upos.VERB)) {
                first = token;
            }
        }
        return first;
    }

    private static Optional<RoleSpan> piece(int from, int to, int root, Clauses clauses) {
        int first = from;
        int last = to;
        while (first < last && loose(clauses, first, from)) {
            first++;
        }
        while (last > first && joint(clauses, last - 1)) {
            last--;
        }
        for (int token = first; token < last; token++) {
            boolean core = token == root
                    || clauses.token(token).head() == root
                            && clauses.token(token).upos() != Upos.PUNCT;
            if (core) {
                return Optional.of(clauses.role(Role.CONTENT, first, last));
            }
        }
        return Optional.empty();
    }

    private static boolean joint(Clauses clauses, int token) {
        return clauses.token(token).upos() == Upos.CCONJ
                || ",;:-\u2013\u2014".contains(clauses.token(token).form());
    }

    /** Punctuation at the head of a piece, or the "but" that joins it to what is not the outlet's. */
    private static boolean loose(Clauses clauses, int token, int from) {
        boolean joins = clauses.token(token).upos() == Upos.CCONJ
                && from > clauses.sentenceAt(token).from();
        return joins || clauses.token(token).upos() == Upos.PUNCT && !quote(clauses, token);
    }

    private static boolean quote(Clauses clauses, int token) {
        return "\"\u201c``".contains(clauses.token(token).form());
    }

    private static boolean says(Analysis analysis, List<RoleSpan> pieces, Sentence sentence) {
        int words = 0;
        boolean verb = false;
        for (RoleSpan piece : pieces) {
            for (int token = piece.from(); token < piece.to(); token++) {
                Upos upos = analysis.tokens().get(token).upos();
                words += upos == Upos.PUNCT || upos == Upos.SYM ? 0 : 1;
                verb |= upos == Upos.VERB || upos == Upos.AUX;
            }
        }
        boolean asks = analysis.tokens().get(sentence.to() - 1).form().endsWith("?");
        return words >= SHORTEST && verb || asks && words > 0;
    }
}
