// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import java.util.Optional;
import java.util.Set;

/**
 * Acts that borrow a verb of denial, told by the tree: a thing is denied <em>to somebody</em> ("denied the team a victory", "were
 * denied the vote"). No position to any truth is taken.
 */
final class Acts {

    private static final Set<String> WITHHOLDING = Set.of("deny", "refuse");

    private Acts() {}

    static boolean is(Statement statement, Clauses clauses) {
        RoleSpan cue = statement.cue().orElseThrow();
        int head = Heads.of(clauses.analysis(), cue);
        if (!clauses.reads(head, WITHHOLDING) || clauses.token(head).upos() != Upos.VERB) {
            return false;
        }
        Optional<Integer> given = clauses.child(head, "obj").filter(object -> object > head);
        boolean receiver = clauses.child(head, "iobj").isPresent();
        boolean received = clauses.child(head, "nsubj:pass").isPresent();
        return given.isPresent() && (receiver || received);
    }
}
