// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's position to a content, as one sentence or several put it: PARC's source, cue and content (Pareti 2015).
 *
 * @param cue the words that carry the attribution; absent where the chain comes from metadata or plain narration
 * @param contents what is said, in order; discontinuous contents have several spans. Never empty
 */
public record Attribution(
        Source source, Optional<Span> cue, List<Span> contents, Stance stance, Basis basis, Derivation because) {

    public Attribution {
        contents = List.copyOf(contents);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("an attribution has a content");
        }
    }
}
