// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.claims.Certainty;
import java.util.EnumSet;
import java.util.Set;

/**
 * What looks like the word of somebody unnamed and tells nothing: an attitude or an act that nobody is said to have, turned to a bare
 * thing ("calls for reform", "the willingness to pay", "criticism of the plan"). The sentence is then narration. What is reported,
 * alleged or expected by nobody in particular keeps its hidden holder, and so does every clause: "reports that …".
 */
final class Nobodys {

    private static final Set<Upos> CUES = EnumSet.of(Upos.VERB, Upos.NOUN, Upos.ADJ);
    private static final Set<Certainty> PLAIN = EnumSet.of(Certainty.CERTAIN, Certainty.UNSTATED);
    private static final Set<String> OPENERS =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "where", "when");

    /** Verbs that tell under "it is" or before an infinitive whatever is said by nobody. */
    private static final Set<String> HELD = Set.of("say", "report", "tell", "know", "understand", "hold", "reveal");

    private Nobodys() {}

    /** @param statement without a source, read as an affirmation */
    static boolean is(Statement statement, StanceReading reading, Clauses clauses) {
        RoleSpan cue = statement.cue().orElseThrow();
        int head = Heads.of(clauses.analysis(), cue);
        return CUES.contains(clauses.token(head).upos())
                && PLAIN.contains(reading.stance().certainty())
                && statement.contents().stream().noneMatch(content -> tells(content, head, clauses));
    }

    private static boolean tells(RoleSpan content, int head, Clauses clauses) {
        if (content.to() - content.from() == 1) {
            return false;
        }
        boolean infinitive = clauses.lemma(content.from()).equals("to") && clauses.reads(head, HELD);
        if (infinitive || clauses.quote(content.from()) || OPENERS.contains(clauses.lemma(content.from()))) {
            return true;
        }
        for (int token = content.from(); token < content.to(); token++) {
            boolean finite = clauses.token(token).upos() == Upos.AUX
                    || clauses.token(token).xpos().matches("VBD|VBZ|VBP|MD");
            boolean relative = clauses.token(token).relation().startsWith("acl")
                    || clauses.token(clauses.token(token).head()).relation().startsWith("acl:relcl");
            if (finite && !relative) {
                return true;
            }
        }
        return false;
    }
}
