// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Basis;
import hearsay.claims.ClaimId;
import hearsay.claims.EditionId;
import hearsay.claims.Proposition;
import hearsay.claims.Sector;
import hearsay.claims.Stance;
import hearsay.text.DocumentId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a table of claims shows. The characters are those of the text, but for what no UTF-8 file can hold.
 *
 * @param chain labels from the outlet inward; the last is the holder's
 * @param country of the holder, ISO 3166-1 alpha-3
 * @param cue the words that carry the attribution, as the innermost hop has them
 * @param contents the words that are claimed, one string to each span
 * @param propositions what they say happened
 */
public record ClaimRow(
        ClaimId id,
        DocumentId document,
        EditionId edition,
        String outlet,
        OffsetDateTime published,
        List<String> chain,
        String holder,
        HolderKind kind,
        Optional<String> country,
        Sector sector,
        Stance stance,
        Basis basis,
        Optional<String> cue,
        List<String> contents,
        List<Proposition> propositions) {

    public ClaimRow {
        chain = List.copyOf(chain);
        contents = List.copyOf(contents);
        propositions = List.copyOf(propositions);
    }
}
