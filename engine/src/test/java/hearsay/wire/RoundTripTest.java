// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.Claim;
import hearsay.claims.Judgement;
import hearsay.claims.Proposition;
import hearsay.claims.Question;
import hearsay.claims.Reading;
import hearsay.claims.Report;
import hearsay.claims.Resolution;
import hearsay.claims.Ruling;
import hearsay.laws.ForAll;
import hearsay.laws.Generators;
import hearsay.space.Area;
import hearsay.text.Document;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Law <em>round trip</em>: {@code parse(print(x))} equals {@code x}. */
class RoundTripTest {

    @Test
    void aDocumentComesBack() {
        ForAll.seeds(500, generators -> {
            Document document = generators.document();
            String json = Wire.print(document);
            assertThat(Wire.document(json)).isEqualTo(document);
            assertFitForFiles(json);
        });
    }

    @Test
    void aReadingComesBack() {
        ForAll.seeds(500, generators -> {
            Reading reading = generators.reading(generators.document());
            String json = Wire.print(reading);
            Reading again = Wire.reading(json);
            assertThat(again).isEqualTo(reading);
            assertThat(Wire.print(again)).isEqualTo(json);
            assertFitForFiles(json);
        });
    }

    @Test
    void whatWeighingSeesOfAReadingIsItsClaimsAndItsFingerprint() {
        ForAll.seeds(200, generators -> {
            Reading reading = generators.reading(generators.document());
            Reading told = Wire.told(Wire.print(reading));
            assertThat(told.document()).isEqualTo(reading.document());
            assertThat(told.edition()).isEqualTo(reading.edition());
            assertThat(told.claims()).isEqualTo(reading.claims());
            assertThat(told.fingerprint()).isEqualTo(reading.fingerprint());
            assertThat(told.sentences()).isEmpty();
        });
    }

    @Test
    void aClaimComesBack() {
        ForAll.seeds(500, generators -> {
            Claim claim = generators.claim(generators.document());
            assertThat(Wire.claim(Wire.print(claim))).isEqualTo(claim);
        });
    }

    @Test
    void aPropositionComesBack() {
        ForAll.seeds(500, generators -> {
            Proposition proposition = generators.proposition(generators.document());
            String json = Wire.print(proposition);
            assertThat(Wire.proposition(json)).isEqualTo(proposition);
            proposition.locations().forEach(location -> {
                Area area = location.place().area();
                assertThat(Wire.area(Wire.print(area))).isEqualTo(area);
            });
            assertFitForFiles(json);
        });
    }

    @Test
    void whatWeighingKeepsOfAReportComesBack() {
        ForAll.seeds(300, generators -> {
            Document document = generators.document();
            Report report = Report.of(document, generators.reading(document));
            assertThat(Wire.trace(Wire.print(report.trace()))).isEqualTo(report.trace());
            assertFitForFiles(Wire.print(report.trace()));
            report.testimonies().forEach(testimony -> {
                String json = Wire.print(testimony);
                assertThat(Wire.testimony(json)).isEqualTo(testimony);
                assertFitForFiles(json);
            });
        });
    }

    @Test
    void aRulingComesBack() {
        ForAll.seeds(300, generators -> {
            Ruling ruling = generators.ruling();
            String json = Wire.print(ruling);
            assertThat(Wire.ruling(json)).isEqualTo(ruling);
            assertFitForFiles(json);
        });
    }

    @Test
    void questionsJudgementsAndResolutionsComeBack() {
        ForAll.seeds(300, generators -> {
            Question question = generators.question();
            assertThat(Wire.question(Wire.print(question))).isEqualTo(question);
            assertFitForFiles(Wire.print(question));
            Judgement judgement = generators.judgement();
            assertThat(Wire.judgement(Wire.print(judgement))).isEqualTo(judgement);
            assertFitForFiles(Wire.print(judgement));
            Resolution resolution = generators.resolution();
            assertThat(Wire.resolution(Wire.print(resolution))).isEqualTo(resolution);
            assertFitForFiles(Wire.print(resolution));
        });
    }

    /** What several claims tell alike is written once, however many they are. */
    @Test
    void whatIsToldTwiceIsWrittenOnce() {
        ForAll.seeds(50, generators -> {
            Document document = generators.document();
            Claim claim = generators.claim(document);
            Reading once = reading(document, List.of(claim));
            Reading often = reading(document, List.of(claim, claim, claim));
            String json = Wire.print(once);
            assertThat(Wire.print(often)).endsWith(json.substring(json.lastIndexOf("\"known\":")));
            assertThat(Wire.reading(Wire.print(often))).isEqualTo(often);
        });
    }

    private static Reading reading(Document document, List<Claim> claims) {
        return new Reading(document.id(), Generators.edition(1), List.of(), List.of(), claims, List.of());
    }

    @Test
    void halfASurrogatePairComesBack() {
        String text = "\uDE00 low first, high last, \uD83D\uDE00 whole \uD83D";
        Document document = document(Locale.ENGLISH, text);
        assertThat(Wire.print(document)).contains("\\ude00 low").contains("\uD83D\uDE00 whole \\ud83d\"");
        assertThat(Wire.document(Wire.print(document))).isEqualTo(document);
    }

    @Test
    void aTextOfManyMegabytesComesBack() {
        Document document = document(Locale.ENGLISH, "harbour ".repeat(3_000_000));
        assertThat(Wire.document(Wire.print(document)).equals(document)).isTrue();
    }

    @Test
    void aLanguageThatBcp47CannotWriteIsRefused() {
        Document document = document(new Locale("en", "", "not a variant"), "Text.");
        assertThatThrownBy(() -> Wire.print(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BCP 47");
    }

    /** One line, and the same after a way through a UTF-8 file. */
    private static void assertFitForFiles(String json) {
        assertThat(json).doesNotContain("\n", "\r");
        assertThat(new String(json.getBytes(UTF_8), UTF_8)).isEqualTo(json);
    }

    private static Document document(Locale language, String text) {
        OffsetDateTime published = OffsetDateTime.parse("2019-05-06T09:30:00+02:00");
        return Document.of("Harbour Daily", Optional.empty(), Optional.empty(), published, language, "", text);
    }
}
