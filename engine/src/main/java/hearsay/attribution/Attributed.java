// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Basis;
import hearsay.claims.Derivation;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.text.Span;
import java.util.List;

/** One holder's position to a content, with the way it came to the page: all of a claim but its identity. */
public record Attributed(SourceChain chain, List<Span> contents, Stance stance, Basis basis, Derivation because) {

    public Attributed {
        contents = List.copyOf(contents);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("an attribution has a content");
        }
    }
}
