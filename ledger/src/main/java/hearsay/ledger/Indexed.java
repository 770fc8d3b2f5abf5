// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Claim;
import hearsay.claims.ClaimId;
import hearsay.claims.Distance;
import hearsay.claims.Position;
import hearsay.claims.Reading;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.text.Document;
import hearsay.text.Span;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The index rows of one document: a pure function of its record and of the reading that speaks. */
record Indexed(Report report, List<Row> claims, List<Told> propositions) {

    /** A row of table report, but for its numbers. */
    record Report(
            String outlet,
            String outletFolded,
            String published,
            long day,
            long moment,
            String title,
            Optional<String> credit,
            int characters) {}

    /** A row of table claim, but for its numbers. */
    record Row(
            int ordinal,
            ClaimId id,
            int start,
            String chain,
            String holder,
            String holderFolded,
            HolderKind holderKind,
            Optional<String> holderCountry,
            Sector holderSector,
            Position position,
            Certainty certainty,
            Distance distance,
            Basis basis,
            Optional<String> cue,
            String contents) {}

    Indexed {
        claims = List.copyOf(claims);
        propositions = List.copyOf(propositions);
    }

    static Indexed of(Document document, Reading reading) {
        List<Row> rows = new ArrayList<>();
        List<Told> propositions = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            propositions.addAll(Told.of(rows.size(), claim, document.text()));
            rows.add(row(rows.size(), claim, document.text()));
        }
        return new Indexed(report(document), rows, propositions);
    }

    private static Report report(Document document) {
        return new Report(
                Strings.wellFormed(document.outlet()),
                Strings.folded(document.outlet()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(document.published()),
                document.published().toLocalDate().toEpochDay(),
                document.published().toEpochSecond(),
                Strings.wellFormed(document.title()),
                document.credit().map(Strings::wellFormed),
                document.text().length());
    }

    private static Row row(int ordinal, Claim claim, String text) {
        Source holder = claim.chain().holder();
        var links = claim.chain().links();
        Optional<Span> cue = links.get(links.size() - 1).cue();
        return new Row(
                ordinal,
                claim.id(),
                claim.contents().get(0).start(),
                Strings.join(links.stream().map(link -> link.source().label()).toList()),
                Strings.wellFormed(holder.label()),
                Strings.folded(holder.label()),
                HolderKind.of(holder),
                country(holder).map(Strings::wellFormed),
                sector(holder),
                claim.stance().position(),
                claim.stance().certainty(),
                claim.stance().distance(),
                claim.basis(),
                cue.map(span -> Strings.wellFormed(span.in(text))),
                Strings.join(
                        claim.contents().stream().map(span -> span.in(text)).toList()));
    }

    private static Optional<String> country(Source holder) {
        return holder.fold(
                publisher -> Optional.empty(),
                Source.Named::country,
                Source.Unnamed::country,
                hidden -> Optional.empty());
    }

    /** An outlet belongs to the media; of somebody hidden nothing is known. */
    private static Sector sector(Source holder) {
        return holder.fold(publisher -> Sector.MED, Source.Named::sector, Source.Unnamed::sector, hidden -> Sector.UNK);
    }
}
