// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.Distance;
import hearsay.claims.EditionId;
import hearsay.claims.Headcount;
import hearsay.claims.Link;
import hearsay.claims.Position;
import hearsay.claims.Reading;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.text.Document;
import hearsay.text.Span;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small reports with hand-made readings, for tests that ask for what a person can check by eye. */
final class Reports {

    private Reports() {}

    static Document report(String outlet, String published, String text) {
        OffsetDateTime when = OffsetDateTime.parse(published);
        return Document.of(outlet, Optional.empty(), Optional.empty(), when, Locale.ENGLISH, "", text);
    }

    static Reading reading(Document document, EditionId edition, Claim... claims) {
        Span all = new Span(0, document.text().length());
        return new Reading(document.id(), edition, List.of(all), List.of(), List.of(claims), List.of());
    }

    static Claim claim(Document document, Position position, Source holder, String cue, String... contents) {
        Derivation because = new Derivation("model/attribution", List.of(at(document, cue)));
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                new Source.Publisher(document.outlet()),
                Optional.empty(),
                new Derivation("metadata/outlet", List.of())));
        links.add(new Link(holder, Optional.of(at(document, cue)), because));
        Stance stance = new Stance(position, Certainty.CERTAIN, Distance.NEUTRAL);
        List<Span> spans =
                List.of(contents).stream().map(content -> at(document, content)).toList();
        return Claim.of(document.id(), new SourceChain(links), spans, stance, Basis.UNKNOWN, because);
    }

    static Source named(Document document, String name, Sector sector) {
        return new Source.Named(name, Optional.of("LBY"), sector, Optional.of(at(document, name)));
    }

    static Source unnamed(Document document, String description, Sector sector) {
        return new Source.Unnamed(
                description, Optional.empty(), sector, Headcount.SOME, false, Optional.of(at(document, description)));
    }

    private static Span at(Document document, String words) {
        int start = document.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
