// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.EditionId;
import hearsay.claims.Position;
import hearsay.claims.Reading;
import hearsay.claims.Sector;
import hearsay.laws.Generators;
import hearsay.text.Document;
import java.time.Instant;
import java.util.List;

/** Three reports on one quay: what the tests of questions ask about, and what the golden ledgers hold. */
final class Dossier {

    static final EditionId EDITION = Generators.edition(1);

    static final Document FIRST = Reports.report(
            "Harbour Daily",
            "2019-05-06T23:30:00+02:00",
            "Two divers said that the old quay is cracked. Müller, the harbour master, denied that the old quay is unsafe.");

    static final Document SECOND = Reports.report(
            "Gulf Tanker Bulletin",
            "2019-05-06T22:00:00Z",
            "The Port Authority said the quay \"must close\" — at once. It declined to comment on the cost.");

    static final Document THIRD = Reports.report(
            "Harbour Evening Post", "2019-05-09T08:00:00+02:00", "Two divers told the Post the café stays 😀 open.");

    private Dossier() {}

    static void fill(Ledger ledger) {
        Instant at = Instant.parse("2019-05-10T10:00:00Z");
        List<Document> documents = List.of(THIRD, FIRST, SECOND);
        for (Document document : documents) {
            ledger.append(document, reading(document, EDITION), at.plusSeconds(documents.indexOf(document)));
        }
    }

    static Reading reading(Document document, EditionId edition) {
        if (document.equals(FIRST)) {
            return Reports.reading(
                    document,
                    edition,
                    Reports.claim(
                                    document,
                                    Position.AFFIRM,
                                    Reports.unnamed(document, "Two divers", Sector.CVL),
                                    "said",
                                    "the old quay is cracked")
                            .with(List.of(Happenings.cracked(document))),
                    Reports.claim(
                            document,
                            Position.DENY,
                            Reports.named(document, "Müller", Sector.GOV),
                            "denied",
                            "the old quay is unsafe"));
        }
        if (document.equals(SECOND)) {
            return Reports.reading(
                    document,
                    edition,
                    Reports.claim(
                            document,
                            Position.NO_COMMENT,
                            Reports.named(document, "Port Authority", Sector.BUS),
                            "declined to comment",
                            "the cost"),
                    Reports.claim(
                                    document,
                                    Position.AFFIRM,
                                    Reports.named(document, "Port Authority", Sector.BUS),
                                    "said",
                                    "the quay",
                                    "must close")
                            .with(List.of(Happenings.closed(document), Happenings.hoped(document))));
        }
        return Reports.reading(
                document,
                edition,
                Reports.claim(
                        document,
                        Position.AFFIRM,
                        Reports.unnamed(document, "Two divers", Sector.CVL),
                        "told",
                        "the café stays 😀 open"));
    }

    /** One line to a claim, as a person would compare it. */
    static String line(ClaimRow row) {
        return String.join(
                " | ",
                String.join(" > ", row.chain()),
                row.kind().name(),
                row.sector().name(),
                row.stance().position().name(),
                row.cue().orElse("-"),
                String.join(" + ", row.contents()));
    }
}
