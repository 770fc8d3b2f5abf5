// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "Reuters, citing officials, reported that …": one statement, of the officials, by the mouth of Reuters. Where the model
 * marks the citing as a statement of its own, or the cited as the source, it is brought into this form: the reporter as
 * source, with the cited left to {@link #cited}.
 */
final class Citing {

    private static final Set<String> VERBS = Set.of("cite", "quote");
    private static final Set<String> SAYING = Set.of(
            "saying", "telling", "stating", "adding", "declaring", "claiming", "denying", "confirming", "warning");

    private Citing() {}

    /** The words for whom a reporting verb's speaker cites, if it does. */
    static Optional<RoleSpan> cited(Statement statement, Clauses clauses) {
        int head = Heads.of(clauses.analysis(), statement.cue().orElseThrow());
        int from = clauses.sentenceAt(head).from();
        int to = clauses.sentenceAt(head).to();
        for (int token = from; token < to; token++) {
            if (cites(token, clauses) && of(token, head, statement, clauses)
                    || token == head && quotes(head, clauses)) {
                int verb = token;
                return clauses.child(token, "obj")
                        .filter(object -> object > verb)
                        .map(object -> clauses.phrase(Role.SOURCE, object, verb + 1, ends(verb + 1, to, clauses)));
            }
        }
        return Optional.empty();
    }

    static List<Statement> merge(List<Statement> statements, Clauses clauses) {
        List<Statement> merged = new ArrayList<>();
        for (Statement statement : statements) {
            int head = Heads.of(clauses.analysis(), statement.cue().orElseThrow());
            List<Statement> beside = statements.stream()
                    .filter(other ->
                            !other.equals(statement) && sentence(other, clauses) == sentence(statement, clauses))
                    .toList();
            if (!cites(head, clauses)) {
                merged.add(reporter(filled(statement, beside, clauses), head, clauses));
            } else if (beside.isEmpty()) {
                merged.add(statement);
            }
        }
        return merged;
    }

    /** A reporting verb without a content takes the one that was given to the citing beside it. */
    private static Statement filled(Statement statement, List<Statement> beside, Clauses clauses) {
        if (!statement.contents().isEmpty()) {
            return statement;
        }
        return beside.stream()
                .filter(other -> cites(Heads.of(clauses.analysis(), other.cue().orElseThrow()), clauses))
                .findFirst()
                .map(other -> new Statement(statement.source(), statement.cue(), other.contents()))
                .orElse(statement);
    }

    /** Where the cited was marked as the source, the subject of the reporting verb takes its place. */
    private static Statement reporter(Statement statement, int head, Clauses clauses) {
        Optional<RoleSpan> source = statement.source();
        boolean marked = source.filter(span ->
                        cites(clauses.token(Heads.of(clauses.analysis(), span)).head(), clauses))
                .isPresent();
        Optional<Integer> subject = clauses.child(head, "nsubj");
        if (!marked || subject.isEmpty()) {
            return statement;
        }
        RoleSpan reporter = clauses.role(Role.SOURCE, subject.get(), subject.get() + 1);
        return new Statement(Optional.of(reporter), statement.cue(), statement.contents());
    }

    private static boolean cites(int token, Clauses clauses) {
        return clauses.reads(token, VERBS) && clauses.token(token).xpos().equals("VBG");
    }

    /** "Al Ahram quoted the minister as saying": the reporting verb cites by itself. */
    private static boolean quotes(int verb, Clauses clauses) {
        boolean saying = false;
        for (int token = verb + 2; token < clauses.sentenceAt(verb).to() && token < verb + 15; token++) {
            saying |= SAYING.contains(clauses.token(token).form().toLowerCase(Locale.ROOT))
                    && clauses.lemma(token - 1).equals("as");
        }
        return saying
                && clauses.reads(verb, VERBS)
                && clauses.child(verb, "aux:pass", "nsubj:pass").isEmpty();
    }

    /** Whether a citing verb hangs on a cue's head or on its source. */
    private static boolean of(int citing, int head, Statement statement, Clauses clauses) {
        int above = clauses.token(citing).head();
        return above == head
                || statement
                        .source()
                        .filter(span -> span.from() <= above && above < span.to())
                        .isPresent();
    }

    /** Where the phrase for the cited must end: before a "that" with a verb behind it. */
    private static int ends(int from, int to, Clauses clauses) {
        int token = from;
        while (token < to
                && !(clauses.lemma(token).equals("that") && clauses.token(token).upos() == Upos.SCONJ)
                && !(token + 1 < to
                        && clauses.lemma(token).equals("as")
                        && SAYING.contains(clauses.token(token + 1).form().toLowerCase(Locale.ROOT)))) {
            token++;
        }
        return token;
    }

    private static int sentence(Statement statement, Clauses clauses) {
        return clauses.sentence(statement.cue().orElseThrow().from());
    }
}
