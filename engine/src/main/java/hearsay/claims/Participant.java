// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.Optional;

/**
 * Who or what takes part in a proposition.
 *
 * @param wording the words of the text
 * @param actor who that is, where it could be told
 * @param because why it plays this role, and why it is this actor
 */
public record Participant(EventRole role, String wording, Optional<Actor> actor, Span span, Derivation because) {

    public Participant {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("a participant has a wording");
        }
    }
}
