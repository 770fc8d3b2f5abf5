// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Digest;
import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.util.List;

/**
 * One holder taking one stance to one content in one document, reached through one chain: the unit of the ledger.
 *
 * @param contents what is claimed, in order; discontinuous contents have several spans. Never empty
 * @param propositions what the contents say happened, in text order; empty where they tell of no event that is known
 */
public record Claim(
        ClaimId id,
        DocumentId document,
        SourceChain chain,
        List<Span> contents,
        Stance stance,
        Basis basis,
        List<Proposition> propositions,
        Derivation because) {

    public Claim {
        contents = List.copyOf(contents);
        propositions = List.copyOf(propositions);
        if (contents.isEmpty()) {
            throw new IllegalArgumentException("a claim has a content");
        }
    }

    /**
     * Makes the claim and its id: document, chain by labels, contents and position. The edition is left out, so that a
     * person's ruling outlives a better parser; so are certainty, distance and basis, which a better lexicon may mend,
     * and the propositions, of which this claim has none yet.
     */
    public static Claim of(
            DocumentId document,
            SourceChain chain,
            List<Span> contents,
            Stance stance,
            Basis basis,
            Derivation because) {
        Digest digest = Digest.of("claim/1").with("document", document.value());
        chain.links().forEach(link -> digest.with("link", link.source().label()));
        contents.forEach(span -> digest.with("content", span));
        ClaimId id =
                new ClaimId(digest.with("position", stance.position().name()).hex());
        return new Claim(id, document, chain, contents, stance, basis, List.of(), because);
    }

    /** The same claim, with its contents told as these. */
    public Claim with(List<Proposition> propositions) {
        return new Claim(id, document, chain, contents, stance, basis, propositions, because);
    }
}
