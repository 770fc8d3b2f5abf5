// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Document;
import hearsay.text.DocumentId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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

    /** What of it says whether another took its words. */
    public Trace trace() {
        return Trace.of(this);
    }

    /** What its claims say of happenings: one testimony for each proposition of each claim, in the order of the claims. */
    public List<Testimony> testimonies() {
        SortedSet<String> setting = setting();
        return claims.stream()
                .flatMap(claim -> claim.propositions().stream()
                        .map(proposition -> Testimony.of(this, claim, proposition, setting)))
                .toList();
    }

    /** Whom and where the report speaks of: countries by their code, places and actors by name, holders' countries too. */
    private SortedSet<String> setting() {
        SortedSet<String> setting = new TreeSet<>();
        for (Claim claim : claims) {
            claim.chain().links().forEach(link -> country(link.source()).ifPresent(setting::add));
            for (Proposition proposition : claim.propositions()) {
                proposition.locations().stream().map(Location::place).forEach(place -> {
                    place.country().ifPresent(setting::add);
                    setting.add(place.name());
                });
                proposition.participants().stream()
                        .flatMap(participant -> participant.actor().stream())
                        .forEach(actor -> {
                            actor.country().ifPresent(setting::add);
                            setting.add(actor.name());
                        });
            }
        }
        return setting;
    }

    private static Optional<String> country(Source source) {
        return source.fold(
                publisher -> Optional.empty(),
                named -> named.country(),
                unnamed -> unnamed.country(),
                hidden -> Optional.empty());
    }
}
