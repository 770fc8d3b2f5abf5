// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.analysis.Role;
import hearsay.analysis.RoleSpan;
import hearsay.analysis.Upos;
import hearsay.claims.EntityType;
import java.util.Optional;
import java.util.Set;

/** Whom "who", "which" and "that" stand for: the noun that their clause hangs on. */
final class Relatives {

    static final Set<String> WORDS = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    private final Clauses clauses;

    Relatives(Clauses clauses) {
        this.clauses = clauses;
    }

    /** What a relative pronoun hangs on, up to the pronoun. */
    Optional<RoleSpan> of(int pronoun) {
        int verb = clauses.token(pronoun).head();
        boolean clause = clauses.token(verb).relation().startsWith("acl");
        int noun = named(before(pronoun)) || !clause
                ? before(pronoun)
                : clauses.token(verb).head();
        if (noun < 0 || noun >= pronoun) {
            return Optional.empty();
        }
        RoleSpan phrase =
                clauses.phrase(Role.SOURCE, noun, clauses.sentenceAt(noun).from(), pronoun);
        RoleSpan name = predicates(phrase) ? clauses.phrase(Role.SOURCE, noun, behindVerb(noun), pronoun) : phrase;
        return Optional.of(name).filter(span -> !predicates(span));
    }

    /** Of "the last of them was the mayor, who …" only what stands behind the verb names him. */
    private int behindVerb(int noun) {
        int at = noun;
        while (at > clauses.sentenceAt(noun).from()
                && !FINITE.contains(clauses.token(at - 1).xpos())
                && clauses.token(at - 1).upos() != Upos.ADP) {
            at--;
        }
        return at;
    }

    /** Whether a token stands in the name of a person or an organisation. */
    private boolean named(int token) {
        return token >= 0
                && clauses.analysis().mentions().stream()
                        .filter(mention ->
                                mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANISATION)
                        .anyMatch(mention ->
                                mention.span().contains(clauses.token(token).span()));
    }

    /** Whether a phrase holds a finite verb, so that it is more than a name for somebody. */
    private boolean predicates(RoleSpan span) {
        for (int token = span.from(); token < span.to(); token++) {
            if (FINITE.contains(clauses.token(token).xpos())) {
                return true;
            }
        }
        return false;
    }

    /** The noun right before a pronoun, or before the comma that sets it off; -1 where there is none. */
    private int before(int pronoun) {
        int at = pronoun - 1;
        while (at >= 0 && clauses.token(at).upos() == Upos.PUNCT) {
            at--;
        }
        boolean noun = at >= 0
                && clauses.sentence(at) == clauses.sentence(pronoun)
                && (clauses.token(at).upos() == Upos.NOUN || clauses.token(at).upos() == Upos.PROPN);
        return noun ? ShortForms.top(at, clauses) : -1;
    }
}
