// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Document;
import hearsay.text.DocumentId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A document as weighing sees it: who published what claims when, and no word of the text.
 *
 * @param credit the relay that the credit line names
 */
public record Report(
        DocumentId document,
        String outlet,
        Optional<String> credit,
        OffsetDateTime published,
        Fingerprint fingerprint,
        List<Claim> claims) {

    public Report {
        claims = List.copyOf(claims);
    }

    /**
     * What weighing may see of a document and its reading.
     *
     * @throws IllegalArgumentException if the reading is of another document
     */
    public static Report of(Document document, Reading reading) {
        if (!document.id().equals(reading.document())) {
            throw new IllegalArgumentException("the reading is of " + reading.document() + ", not of " + document.id());
        }
        return new Report(
                document.id(),
                document.outlet(),
                document.credit(),
                document.published(),
                reading.fingerprint(),
                reading.claims());
    }

    /** What its claims say of happenings: one testimony for each proposition of each claim, in the order of the claims. */
    public List<Testimony> testimonies() {
        return claims.stream()
                .flatMap(claim ->
                        claim.propositions().stream().map(proposition -> Testimony.of(this, claim, proposition)))
                .toList();
    }
}
