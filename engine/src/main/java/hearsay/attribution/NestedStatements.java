// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements inside a content: "the minister said that the rebels claimed that the road was open". The reading model knows one
 * role for each word, so the inner cue is found in the tree: a verb of speech or denial with a subject of its own and a
 * clause for its content. First persons ("I told them that …") speak for the outer holder and are left alone.
 */
final class NestedStatements {

    /** Subjects that are the outer holder or nobody: first and second persons, and the "it" of "it added a burden". */
    private static final Set<String> NO_HOLDER =
            Set.of("i", "we", "you", "one", "me", "us", "it", "this", "that", "which", "there");

    private final Set<String> verbs;

    /** @param verbs lemmas of verbs of speech and denial */
    NestedStatements(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    /** The statements in the contents of one, outermost first. */
    List<Statement> in(Statement outer, Clauses clauses) {
        List<Statement> found = new ArrayList<>();
        for (RoleSpan content : outer.contents()) {
            for (int token = content.from(); token < content.to(); token++) {
                at(token, content, clauses).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Statement> at(int verb, RoleSpan content, Clauses clauses) {
        if (clauses.token(verb).upos() != Upos.VERB || !clauses.reads(verb, verbs)) {
            return Optional.empty();
        }
        Optional<Integer> subject = clauses.child(verb, "nsubj").filter(child -> inside(child, content));
        Optional<Integer> clause = clauses.child(verb, "ccomp").filter(child -> inside(child, content) && child > verb);
        if (subject.isEmpty() || clause.isEmpty() || clauses.reads(subject.get(), NO_HOLDER)) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                Optional.of(clauses.phrase(Role.SOURCE, subject.get(), content.from(), verb)),
                Optional.of(clauses.verbGroup(verb)),
                List.of(clauses.phrase(Role.CONTENT, clause.get(), verb + 1, content.to()))));
    }

    private static boolean inside(int token, RoleSpan content) {
        return content.from() <= token && token < content.to();
    }
}
