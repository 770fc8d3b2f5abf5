// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Sentence;
import hearsay.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "According to": where it stands at an edge of its sentence and no cue holds it, the rest of the sentence is what the one
 * behind it says.
 */
final class AccordingTo {

    private static final int SHORTEST = 3;

    private AccordingTo() {}

    /** @param cues tokens that cues hold */
    static List<Statement> in(Clauses clauses, boolean[] cues) {
        List<Statement> found = new ArrayList<>();
        for (int token = 0; token + 2 < cues.length; token++) {
            boolean here = clauses.token(token).form().equalsIgnoreCase("according")
                    && clauses.token(token + 1).form().equalsIgnoreCase("to");
            if (here && !cues[token] && clauses.sentence(token) == clauses.sentence(token + 2)) {
                int according = token;
                at(according, clauses)
                        .or(() -> within(according, clauses))
                        .or(() -> behindThat(according, clauses))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Statement> at(int according, Clauses clauses) {
        Sentence sentence = clauses.sentenceAt(according);
        boolean first = according == sentence.from();
        int end = end(according + 2, sentence.to(), first, clauses);
        if (end <= according + 2 || !first && rest(end, sentence.to(), clauses) > 0) {
            return Optional.empty();
        }
        int contentFrom = first ? end : sentence.from();
        int contentTo = first ? sentence.to() : according;
        if (rest(contentFrom, contentTo, clauses) < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                Optional.of(clauses.role(Role.SOURCE, according + 2, end)),
                Optional.of(clauses.role(Role.CUE, according, according + 2)),
                List.of(trimmed(contentFrom, contentTo, clauses))));
    }

    /** "A base which, according to the police, was used": the clause about the base, with the base itself. */
    private static Optional<Statement> within(int according, Clauses clauses) {
        int source = clauses.token(according).head();
        int verb = clauses.token(source).head();
        int noun = clauses.token(verb).head();
        boolean relative = clauses.token(verb).relation().equals("acl:relcl") && noun < according && according < verb;
        if (!relative || source <= according) {
            return Optional.empty();
        }
        RoleSpan holder = clauses.phrase(Role.SOURCE, source, according + 2, verb);
        int from = holder.to();
        while (from < verb && loose(from, clauses)) {
            from++;
        }
        int end = clauses.phrase(
                        Role.CONTENT, verb, from, clauses.sentenceAt(verb).to())
                .to();
        int start = clauses.phrase(Role.CONTENT, noun, clauses.sentenceAt(noun).from(), noun + 1)
                .from();
        return Optional.of(new Statement(
                Optional.of(holder),
                Optional.of(clauses.role(Role.CUE, according, according + 2)),
                List.of(clauses.role(Role.CONTENT, start, noun + 1), clauses.role(Role.CONTENT, from, end))));
    }

    /** "Said that, according to the police, the base was closed": the clause behind. */
    private static Optional<Statement> behindThat(int according, Clauses clauses) {
        int from = clauses.sentenceAt(according).from();
        int before = according - 1;
        if (before > from && clauses.token(before).form().equals(",")) {
            before--;
        }
        int end = end(according + 2, clauses.sentenceAt(according).to(), true, clauses);
        int to = clauses.sentenceAt(according).to();
        if (before <= from
                || !clauses.lemma(before).equals("that")
                || end <= according + 2
                || rest(end, to, clauses) < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                Optional.of(clauses.role(Role.SOURCE, according + 2, end)),
                Optional.of(clauses.role(Role.CUE, according, according + 2)),
                List.of(trimmed(end, to, clauses))));
    }

    /** Where the words for the one behind it end: at the first comma of a sentence they begin, else before the last mark. */
    private static int end(int from, int to, boolean first, Clauses clauses) {
        int at = from;
        while (at < to && !(first && clauses.token(at).form().equals(","))) {
            Upos upos = clauses.token(at).upos();
            boolean clause = upos == Upos.AUX
                    || upos == Upos.SCONJ
                    || upos == Upos.VERB && !clauses.token(at).xpos().startsWith("VB");
            if (clause && (first || !relative(at, from, clauses))) {
                return from;
            }
            at++;
        }
        while (at > from && loose(at - 1, clauses)) {
            at--;
        }
        return at;
    }

    /** Whether a verb stands in a clause about the one who is named: "according to officials who saw the paper". */
    private static boolean relative(int verb, int from, Clauses clauses) {
        int at = verb;
        while (clauses.token(at).head() != at && at >= from) {
            if (clauses.token(at).relation().startsWith("acl")) {
                return clauses.token(at).head() >= from && clauses.token(at).head() < verb;
            }
            at = clauses.token(at).head();
        }
        return false;
    }

    private static RoleSpan trimmed(int from, int to, Clauses clauses) {
        int first = from;
        int last = to;
        while (first < last - 1 && loose(first, clauses)) {
            first++;
        }
        while (last - 1 > first && loose(last - 1, clauses)) {
            last--;
        }
        return clauses.role(Role.CONTENT, first, last);
    }

    private static boolean loose(int token, Clauses clauses) {
        return clauses.token(token).upos() == Upos.PUNCT && !clauses.quote(token);
    }

    private static int rest(int from, int to, Clauses clauses) {
        int words = 0;
        for (int token = from; token < to; token++) {
            words += clauses.token(token).upos() == Upos.PUNCT ? 0 : 1;
        }
        return words;
    }
}
