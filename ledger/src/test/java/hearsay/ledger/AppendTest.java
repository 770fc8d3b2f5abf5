// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.Claim;
import hearsay.claims.Position;
import hearsay.claims.Reading;
import hearsay.claims.Sector;
import hearsay.laws.ForAll;
import hearsay.laws.Generators;
import hearsay.text.Document;
import hearsay.text.Span;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatWasAppendedComesBack() {
        try (Ledger ledger = Ledger.inMemory()) {
            ForAll.seeds(100, generators -> {
                Document document = generators.document();
                Reading reading = generators.reading(document);
                assertThat(ledger.append(document, reading, NOON)).isEqualTo(Appended.NEW_DOCUMENT);
                assertThat(ledger.document(document.id().value())).contains(document);
                assertThat(ledger.reading(document.id())).contains(reading);
                assertThat(ledger.claims(ClaimQuery.ALL.withDocument(document.id())))
                        .hasSameSizeAs(reading.claims());
            });
            assertThat(ledger.stats().documents()).isEqualTo(100);
        }
    }

    @Test
    void aSecondOpeningFindsWhatTheFirstOneWrote() {
        Path file = folder.resolve("odd ?name%20 é.ledger");
        Document document = new Generators(7).document();
        Reading reading = new Generators(8).reading(document);
        try (Ledger ledger = Ledger.open(file)) {
            ledger.append(document, reading, NOON);
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.append(document, reading, NOON)).isEqualTo(Appended.ALREADY_THERE);
            assertThat(ledger.stats().readings()).isEqualTo(1);
            assertThat(ledger.holds(document.id(), reading.edition())).isTrue();
        }
        assertThat(file).exists();
    }

    @Test
    void anotherEditionSpeaksAndTheFirstReadingIsKept() {
        try (Ledger ledger = Ledger.inMemory()) {
            Generators generators = new Generators(42);
            Document document = generators.document();
            Reading first = generators.reading(document, Generators.edition(1));
            Reading second = generators.reading(document, Generators.edition(2));
            assertThat(ledger.append(document, first, NOON)).isEqualTo(Appended.NEW_DOCUMENT);
            assertThat(ledger.append(document, second, NOON)).isEqualTo(Appended.NEW_READING);
            assertThat(ledger.append(document, first, NOON)).isEqualTo(Appended.ALREADY_THERE);
            assertThat(ledger.reading(document.id())).contains(second);
            assertThat(ledger.readings(document.id())).containsExactly(second, first);
            assertThat(ledger.claims(ClaimQuery.ALL))
                    .extracting(ClaimRow::id)
                    .containsExactlyInAnyOrderElementsOf(
                            second.claims().stream().map(Claim::id).toList());
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void appendingTwiceChangesNothing() {
        try (Ledger ledger = Ledger.inMemory()) {
            Dossier.fill(ledger);
            Verification before = ledger.verify();
            Dossier.fill(ledger);
            assertThat(ledger.verify()).isEqualTo(before);
            assertThat(before.entries()).isEqualTo(3);
        }
    }

    @Test
    void aReportOfAMegabyteIsFoundByItsLastWord() {
        Document document = Reports.report(
                "Harbour Daily", "2019-05-06T00:00:00Z", "The quay is long. ".repeat(60_000) + "Divers said zanzibar.");
        Claim claim = Reports.claim(
                document, Position.AFFIRM, Reports.unnamed(document, "Divers", Sector.CVL), "said", "zanzibar");
        try (Ledger ledger = Ledger.inMemory()) {
            ledger.append(document, Reports.reading(document, Dossier.EDITION, claim), NOON);
            assertThat(ledger.documents("zanzibar")).hasSize(1);
            assertThat(ledger.claims(ClaimQuery.ALL.withText("zanzibar"))).hasSize(1);
            assertThat(ledger.document(document.id().value())).contains(document);
            assertThat(ledger.verify().faults()).isEmpty();
        }
    }

    @Test
    void theSameClaimTwiceInAReadingIsKeptTwice() {
        Claim claim = Dossier.reading(Dossier.FIRST, Dossier.EDITION).claims().get(0);
        try (Ledger ledger = Ledger.inMemory()) {
            ledger.append(Dossier.FIRST, Reports.reading(Dossier.FIRST, Dossier.EDITION, claim, claim), NOON);
            assertThat(ledger.claims(ClaimQuery.ALL)).hasSize(2);
            assertThat(ledger.claim(claim.id().value()).orElseThrow().claim()).isEqualTo(claim);
        }
    }

    @Test
    void whatDoesNotFitIsRefusedAndLeavesNothing() {
        Document document = Dossier.FIRST;
        Reading reading = Dossier.reading(document, Dossier.EDITION);
        Document forged = new Document(
                Dossier.SECOND.id(),
                document.outlet(),
                document.address(),
                document.credit(),
                document.published(),
                document.language(),
                document.title(),
                document.text());
        Reading tooLong = withSentence(reading, new Span(0, document.text().length() + 1));
        Reading cut = withSentence(
                Dossier.reading(Dossier.THIRD, Dossier.EDITION),
                new Span(0, Dossier.THIRD.text().indexOf("😀") + 1));
        try (Ledger ledger = Ledger.inMemory()) {
            assertThatThrownBy(() -> ledger.append(Dossier.SECOND, reading, NOON))
                    .hasMessageContaining("the reading is of");
            assertThatThrownBy(() -> ledger.append(forged, reading, NOON)).hasMessageContaining("another digest");
            assertThatThrownBy(() -> ledger.append(document, tooLong, NOON)).hasMessageContaining("does not stand in");
            assertThatThrownBy(() -> ledger.append(Dossier.THIRD, cut, NOON)).hasMessageContaining("cuts a character");
            assertThat(ledger.stats().documents()).isZero();
        }
    }

    private static Reading withSentence(Reading reading, Span sentence) {
        return new Reading(
                reading.document(),
                reading.edition(),
                List.of(sentence),
                reading.mentions(),
                reading.claims(),
                reading.remarks());
    }
}
