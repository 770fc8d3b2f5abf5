// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.Link;
import hearsay.claims.Mention;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.claims.Source;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a document is what its id says, and a reading is one of that document. */
final class Fit {

    private Fit() {}

    /** What does not fit, in words; empty when all does. */
    static Optional<String> misfit(Document document) {
        Document remade = Document.of(
                document.outlet(),
                document.address(),
                document.credit(),
                document.published(),
                document.language(),
                document.title(),
                document.text());
        return remade.id().equals(document.id())
                ? Optional.empty()
                : Optional.of("document " + document.id() + " has another digest: " + remade.id());
    }

    /** What does not fit, in words; empty when all does. */
    static Optional<String> misfit(Document document, Reading reading) {
        if (!reading.document().equals(document.id())) {
            return Optional.of("the reading is of document " + reading.document() + ", not of " + document.id());
        }
        Optional<String> claim = reading.claims().stream()
                .flatMap(each -> misfit(document, each).stream())
                .findFirst();
        return claim.or(() -> spans(reading)
                .filter(span -> !stands(span, document.text()))
                .findFirst()
                .map(span -> "span " + span + " does not stand in the text of " + document.id() + ", which has "
                        + document.text().length() + " characters, or cuts a character in two"));
    }

    private static Optional<String> misfit(Document document, Claim claim) {
        if (!claim.document().equals(document.id())) {
            return Optional.of(
                    "claim " + claim.id() + " is of document " + claim.document() + ", not " + document.id());
        }
        Claim remade = Claim.of(
                claim.document(), claim.chain(), claim.contents(), claim.stance(), claim.basis(), claim.because());
        return remade.id().equals(claim.id())
                ? Optional.empty()
                : Optional.of("claim " + claim.id() + " has another digest: " + remade.id());
    }

    private static boolean stands(Span span, String text) {
        return span.end() <= text.length() && !cuts(span.start(), text) && !cuts(span.end(), text);
    }

    private static boolean cuts(int offset, String text) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static Stream<Span> spans(Reading reading) {
        Stream<Span> claims = reading.claims().stream().flatMap(Fit::spans);
        Stream<Span> mentions = reading.mentions().stream().map(Mention::span);
        Stream<Span> remarks = reading.remarks().stream().map(Remark::span);
        return Stream.of(reading.sentences().stream(), mentions, claims, remarks)
                .flatMap(all -> all);
    }

    private static Stream<Span> spans(Claim claim) {
        Stream<Span> links = claim.chain().links().stream().flatMap(Fit::spans);
        return Stream.of(claim.contents().stream(), spans(claim.because()), links)
                .flatMap(all -> all);
    }

    private static Stream<Span> spans(Link link) {
        return Stream.of(mention(link.source()).stream(), link.cue().stream(), spans(link.because()))
                .flatMap(all -> all);
    }

    private static Stream<Span> spans(Derivation because) {
        List<Span> from = because.from();
        return from.stream();
    }

    private static Optional<Span> mention(Source source) {
        return source.fold(
                publisher -> Optional.empty(), Source.Named::mention, Source.Unnamed::mention, Source.Hidden::mention);
    }
}
