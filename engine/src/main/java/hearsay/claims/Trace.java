// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.DocumentId;
import hearsay.text.Span;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What of a report says whether another took its words: which words stand in a row, and which are quoted from whom.
 *
 * @param shingles in text order
 * @param quotations contents of claims whose holder has a name, in the order of the claims
 */
public record Trace(DocumentId document, OffsetDateTime published, List<Shingle> shingles, List<Quotation> quotations) {

    /** @param holder the name as the report gives it */
    public record Quotation(Span content, String holder) {}

    public Trace {
        shingles = List.copyOf(shingles);
        quotations = List.copyOf(quotations);
    }

    static Trace of(Report report) {
        List<Quotation> quotations = report.claims().stream()
                .filter(claim -> claim.chain().holder() instanceof Source.Named)
                .flatMap(claim -> claim.contents().stream().map(content -> new Quotation(content, name(claim))))
                .toList();
        return new Trace(
                report.document(), report.published(), report.fingerprint().shingles(), quotations);
    }

    private static String name(Claim claim) {
        return ((Source.Named) claim.chain().holder()).name();
    }
}
