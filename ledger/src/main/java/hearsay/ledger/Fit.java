// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Claim;
import hearsay.claims.Quotes;
import hearsay.claims.Reading;
import hearsay.text.Document;
import hearsay.text.Span;
import java.util.Optional;

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
        return claim.or(() -> Quotes.of(reading).stream()
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
}
