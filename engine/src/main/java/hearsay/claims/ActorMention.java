// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.List;

/** Words that stand for an actor: a name, a role, a class, a pronoun. @param candidates likeliest first; never empty */
public record ActorMention(Span span, List<Candidate<Actor>> candidates, Derivation because) {

    public ActorMention {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("an actor's mention has a candidate");
        }
    }

    /** The likeliest. */
    public Actor actor() {
        return candidates.get(0).value();
    }
}
