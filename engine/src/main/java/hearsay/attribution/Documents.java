// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import hearsay.claims.Headcount;
import java.util.List;
import java.util.Optional;

/** Statements and reports as sources: they speak for their maker, where the words name one. */
final class Documents {

    private final Organisations organisations;
    private final Affiliations affiliations;

    Documents(Organisations organisations, Affiliations affiliations) {
        this.organisations = organisations;
        this.affiliations = affiliations;
    }

    /** The maker that a document's phrase names: "the army's statement", "a report by the ministry". */
    Optional<SourcePhrase> maker(PhraseParts parts, String text) {
        return List.of(parts.possessor(), parts.head(), parts.complement()).stream()
                .flatMap(part -> known(part, parts, text).or(() -> body(part, parts, text)).stream())
                .findFirst();
    }

    private Optional<SourcePhrase> known(Wording part, PhraseParts parts, String text) {
        return organisations.known(part).stream().findFirst().map(found -> {
            Organisations.Organisation maker = found.value();
            return new SourcePhrase(
                    true,
                    part.span(found.from(), found.to()).in(text),
                    maker.country().or(() -> affiliations.country(parts)),
                    maker.sector(),
                    Headcount.UNKNOWN);
        });
    }

    private Optional<SourcePhrase> body(Wording part, PhraseParts parts, String text) {
        return organisations.nouns(part).stream()
                .filter(noun -> noun.value().kind() == Organisations.Kind.BODY)
                .findFirst()
                .map(noun -> new SourcePhrase(
                        true,
                        Labels.of(part.part(PhraseParts.preposition(part.word(0)) ? 1 : 0, noun.to()), text),
                        affiliations.country(parts),
                        affiliations.sector(parts),
                        Headcount.UNKNOWN));
    }
}
