// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Basis;
import hearsay.claims.Certainty;
import hearsay.claims.Claim;
import hearsay.claims.Derivation;
import hearsay.claims.Distance;
import hearsay.claims.EditionId;
import hearsay.claims.EntityType;
import hearsay.claims.Headcount;
import hearsay.claims.Link;
import hearsay.claims.Mention;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Reading;
import hearsay.claims.Remark;
import hearsay.claims.Sector;
import hearsay.claims.Source;
import hearsay.claims.SourceChain;
import hearsay.claims.Stance;
import hearsay.space.Area;
import hearsay.text.Document;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Law <em>memory</em>: every form that was ever released can still be read. A golden file is never changed; a changed form
 * gets a new number and a file of its own. As long as a form is the newest, it is also what is written.
 */
class GoldenFormsTest {

    private static final String TEXT =
            "Two divers told Port Wire 😀 that the quay may close. The harbour office denied it.";

    private static final Document DOCUMENT = Document.of(
            "Harbour Daily",
            Optional.of(URI.create("https://harbour-daily.example/2019/quay?id=7")),
            Optional.of("Port Wire"),
            OffsetDateTime.parse("2019-05-06T09:30:00+02:00"),
            Locale.UK,
            "Two divers",
            TEXT);

    private static final Reading READING = new Reading(
            DOCUMENT.id(),
            new EditionId("e".repeat(64)),
            List.of(at("Two divers told Port Wire 😀 that the quay may close."), at("The harbour office denied it.")),
            List.of(new Mention(at("Port Wire"), EntityType.ORGANISATION)),
            List.of(divers(), office()),
            List.of(new Remark(at("😀"), "layout/symbol", "a symbol in running text")));

    @Test
    void documentOne() {
        String golden = golden("document-1.json");
        assertThat(Wire.document(golden)).isEqualTo(DOCUMENT);
        assertThat(Wire.print(DOCUMENT)).isEqualTo(golden);
    }

    @Test
    void readingOne() {
        String golden = golden("reading-1.json");
        assertThat(Wire.reading(golden)).isEqualTo(READING);
    }

    @Test
    void readingTwo() {
        String golden = golden("reading-2.json");
        assertThat(Wire.reading(golden)).isEqualTo(GoldenReading.second(DOCUMENT, READING));
    }

    @Test
    void readingThree() {
        String golden = golden("reading-3.json");
        assertThat(Wire.reading(golden)).isEqualTo(GoldenReading.of(DOCUMENT, READING));
        assertThat(Wire.print(GoldenReading.of(DOCUMENT, READING))).isEqualTo(golden);
    }

    @Test
    void claimOne() {
        String golden = golden("claim-1.json");
        assertThat(Wire.claim(golden)).isEqualTo(office());
    }

    @Test
    void claimTwo() {
        String golden = golden("claim-2.json");
        Claim claim = GoldenReading.of(DOCUMENT, READING).claims().get(1);
        assertThat(Wire.claim(golden)).isEqualTo(claim);
        assertThat(Wire.print(claim)).isEqualTo(golden);
    }

    @Test
    void propositionOne() {
        String golden = golden("proposition-1.json");
        Proposition proposition = GoldenReading.of(DOCUMENT, READING)
                .claims()
                .get(1)
                .propositions()
                .get(0);
        assertThat(Wire.proposition(golden)).isEqualTo(proposition);
        assertThat(Wire.print(proposition)).isEqualTo(golden);
    }

    @Test
    void areaOne() {
        String golden = golden("area-1.json");
        Area area = GoldenReading.of(DOCUMENT, READING)
                .places()
                .get(0)
                .candidates()
                .get(2)
                .value()
                .area();
        assertThat(Wire.area(golden)).isEqualTo(area);
        assertThat(Wire.print(area)).isEqualTo(golden);
    }

    @Test
    void questionOne() {
        String golden = golden("question-1.json");
        assertThat(Wire.question(golden)).isEqualTo(GoldenInquiry.question());
        assertThat(Wire.print(GoldenInquiry.question())).isEqualTo(golden);
    }

    @Test
    void judgementOne() {
        String golden = golden("judgement-1.json");
        assertThat(Wire.judgement(golden)).isEqualTo(GoldenInquiry.judgement());
        assertThat(Wire.print(GoldenInquiry.judgement())).isEqualTo(golden);
    }

    @Test
    void resolutionOne() {
        String golden = golden("resolution-1.json");
        assertThat(Wire.resolution(golden)).isEqualTo(GoldenInquiry.resolution());
        assertThat(Wire.print(GoldenInquiry.resolution())).isEqualTo(golden);
    }

    @Test
    void rulingOne() {
        String golden = golden("ruling-1.json");
        assertThat(Wire.ruling(golden)).isEqualTo(GoldenInquiry.ruling());
        assertThat(Wire.print(GoldenInquiry.ruling())).isEqualTo(golden);
    }

    private static Claim divers() {
        Source divers = new Source.Unnamed(
                "Two divers", Optional.empty(), Sector.CVL, Headcount.SOME, true, Optional.of(at("Two divers")));
        return Claim.of(
                DOCUMENT.id(),
                new SourceChain(List.of(publisher(), relay(), link(divers, "told"), link(hidden(), "may"))),
                List.of(at("the quay"), at("close")),
                new Stance(Position.AFFIRM, Certainty.POSSIBLE, Distance.NEUTRAL),
                Basis.TOLD,
                new Derivation("model/attribution", List.of(at("told"), at("may"))));
    }

    private static Claim office() {
        Source office = new Source.Named(
                "harbour office", Optional.of("LBY"), Sector.GOV, Optional.of(at("The harbour office")));
        return Claim.of(
                DOCUMENT.id(),
                new SourceChain(List.of(publisher(), link(office, "denied"))),
                List.of(at("the quay may close")),
                new Stance(Position.DENY, Certainty.CERTAIN, Distance.DISTANCED),
                Basis.STATED_OWN,
                new Derivation("attribution/en/deny-report", List.of(at("denied"))));
    }

    private static Link publisher() {
        return new Link(
                new Source.Publisher("Harbour Daily"), Optional.empty(), new Derivation("metadata/outlet", List.of()));
    }

    private static Link relay() {
        Source relay = new Source.Named("Port Wire", Optional.empty(), Sector.MED, Optional.empty());
        return new Link(relay, Optional.empty(), new Derivation("metadata/credit", List.of()));
    }

    private static Source hidden() {
        return new Source.Hidden(Optional.empty());
    }

    private static Link link(Source source, String cue) {
        return new Link(source, Optional.of(at(cue)), new Derivation("model/attribution", List.of(at(cue))));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String golden(String name) {
        try (InputStream in = Objects.requireNonNull(GoldenFormsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
