// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Reading;
import hearsay.laws.ForAll;
import hearsay.laws.Generators;
import hearsay.text.Document;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatWasAppendedComesBack() {
        try (Ledger ledger = Ledger.inMemory()) {
            ForAll.seeds(200, generators -> {
                Document document = generators.document();
                Reading reading = generators.reading(document);
                assertThat(ledger.append(document, reading, NOON)).isEqualTo(Appended.NEW_DOCUMENT);
                assertThat(ledger.document(document.id().value())).contains(document);
                assertThat(ledger.reading(document.id())).contains(reading);
                assertThat(ledger.claims(ClaimQuery.ALL.withDocument(document.id())))
                        .hasSameSizeAs(reading.claims());
            });
            assertThat(ledger.stats().documents()).isEqualTo(200);
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
}
