// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import hearsay.claims.Claim;
import hearsay.claims.EventType;
import hearsay.claims.Mode;
import hearsay.claims.Position;
import hearsay.laws.ForAll;
import hearsay.text.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuestionsTest {

    private static final String DIVERS =
            "Harbour Daily > Two divers | UNNAMED | CVL | AFFIRM | said | the old quay is cracked";
    private static final String MASTER =
            "Harbour Daily > Müller | NAMED | GOV | DENY | denied | the old quay is unsafe";
    private static final String CLOSING =
            "Gulf Tanker Bulletin > Port Authority | NAMED | BUS | AFFIRM | said | the quay + must close";
    private static final String COST =
            "Gulf Tanker Bulletin > Port Authority | NAMED | BUS | NO_COMMENT | declined to comment | the cost";
    private static final String CAFE =
            "Harbour Evening Post > Two divers | UNNAMED | CVL | AFFIRM | told | the café stays 😀 open";

    private static final Ledger LEDGER = Ledger.inMemory();

    @BeforeAll
    static void fill() {
        Dossier.fill(LEDGER);
    }

    @AfterAll
    static void close() {
        LEDGER.close();
    }

    @Test
    void allClaimsInOrderOfPublicationThenOfTheText() {
        assertThat(lines(ClaimQuery.ALL)).containsExactly(DIVERS, MASTER, CLOSING, COST, CAFE);
        assertThat(lines(ClaimQuery.ALL.withLimit(2))).containsExactly(DIVERS, MASTER);
    }

    @Test
    void byHolderWhateverCaseAndAccents() {
        assertThat(lines(ClaimQuery.ALL.withHolder("MULLER"))).containsExactly(MASTER);
        assertThat(lines(ClaimQuery.ALL.withHolder("müll"))).containsExactly(MASTER);
        assertThat(lines(ClaimQuery.ALL.withHolder("divers"))).containsExactly(DIVERS, CAFE);
        assertThat(lines(ClaimQuery.ALL.withHolder("%"))).isEmpty();
    }

    @Test
    void byPositionOutletAndDocument() {
        assertThat(lines(ClaimQuery.ALL.withPosition(Position.DENY))).containsExactly(MASTER);
        assertThat(lines(ClaimQuery.ALL.withOutlet("harbour"))).containsExactly(DIVERS, MASTER, CAFE);
        assertThat(lines(ClaimQuery.ALL.withDocument(Dossier.SECOND.id()))).containsExactly(CLOSING, COST);
        assertThat(lines(ClaimQuery.ALL.withOutlet("harbour").withPosition(Position.AFFIRM)))
                .containsExactly(DIVERS, CAFE);
    }

    /** The first report came out on 6 May by its own clock, in the hour in which the second one did. */
    @Test
    void byThePublishersOwnDays() {
        assertThat(lines(ClaimQuery.ALL.withUntil(LocalDate.parse("2019-05-06"))))
                .containsExactly(DIVERS, MASTER, CLOSING, COST);
        assertThat(lines(ClaimQuery.ALL.withSince(LocalDate.parse("2019-05-07"))))
                .containsExactly(CAFE);
        assertThat(lines(ClaimQuery.ALL.withSince(LocalDate.parse("2019-05-09"))))
                .containsExactly(CAFE);
        assertThat(lines(ClaimQuery.ALL.withSince(LocalDate.parse("2019-05-10"))))
                .isEmpty();
    }

    /** Each case: what is typed, and how many claims and documents hold it. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "words.tsv", delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void byWords(String typed, int claims, int documents) {
        assertThat(LEDGER.claims(ClaimQuery.ALL.withText(typed))).as("claims").hasSize(claims);
        assertThat(LEDGER.documents(typed)).as("documents").hasSize(documents);
    }

    @Test
    void byTypeAndMode() {
        assertThat(lines(Happening.ANY)).hasSize(5);
        assertThat(lines(Happening.ANY.withType(EventType.ASSAULT))).containsExactly(DIVERS);
        assertThat(lines(Happening.ANY.withType(EventType.COERCE).withMode(Mode.RESTRICT)))
                .containsExactly(CLOSING);
        assertThat(lines(Happening.ANY.withType(EventType.COERCE).withMode(Mode.SEIZE)))
                .isEmpty();
        assertThatThrownBy(() -> Happening.ANY.withType(EventType.AID).withMode(Mode.SEIZE))
                .hasMessageContaining("AID has no mode SEIZE");
    }

    @Test
    void byWhoTakesPartAndWhere() {
        assertThat(lines(Happening.ANY.withActor("port auth"))).containsExactly(CLOSING);
        assertThat(lines(Happening.ANY.withActor("benghazi"))).containsExactly(CLOSING);
        assertThat(lines(Happening.ANY.withActor("lby"))).containsExactly(CLOSING);
        assertThat(lines(Happening.ANY.withActor("divers"))).isEmpty();
        assertThat(lines(Happening.ANY.withPlace("QUAY"))).containsExactly(DIVERS, CLOSING);
        assertThat(lines(Happening.ANY.withPlace("old harbour"))).containsExactly(DIVERS, CLOSING);
        assertThat(lines(Happening.ANY.withPlace("LBY"))).containsExactly(DIVERS, CLOSING);
        assertThat(lines(Happening.ANY.withPlace("EGY"))).isEmpty();
    }

    /** The harbour has a radius of 2 km; 10 km north of its middle are 8 km to its edge. */
    @Test
    void byDistance() {
        assertThat(lines(Happening.ANY.withNear(Happenings.HARBOUR, 0))).containsExactly(DIVERS, CLOSING);
        assertThat(lines(Happening.ANY.withNear(Happenings.NORTH, 8.1))).containsExactly(DIVERS, CLOSING);
        assertThat(lines(Happening.ANY.withNear(Happenings.NORTH, 7.9))).isEmpty();
        assertThatThrownBy(() -> Happening.ANY.withNear(Happenings.NORTH, -1))
                .hasMessageContaining("not a distance in km");
    }

    /** Of the closing only the latest time is known, the end of 6 May; that time is what must lie in the stretch. */
    @Test
    void byTime() {
        assertThat(lines(when("2019-05-01", "2019-06-01"))).containsExactly(DIVERS, CLOSING);
        assertThat(lines(when("2019-03-31", "2019-04-01"))).containsExactly(DIVERS);
        assertThat(lines(when("2019-05-06", "2019-05-07"))).containsExactly(DIVERS, CLOSING);
        assertThat(lines(when("2019-05-07", "2019-05-08"))).containsExactly(DIVERS);
        assertThat(lines(when("2018-01-01", "2019-03-01"))).isEmpty();
        assertThat(lines(when("2019-06-01", "2020-01-01"))).isEmpty();
    }

    /** The report that tells of a closing by the authority tells of a hope too, but of no hope by the authority. */
    @Test
    void allOfOneHappening() {
        Happening closing = Happening.ANY.withType(EventType.COERCE);
        assertThat(lines(closing.withActor("authority").withPlace("quay"))).containsExactly(CLOSING);
        assertThat(lines(Happening.ANY.withType(EventType.AGREE))).containsExactly(CLOSING);
        assertThat(lines(Happening.ANY.withType(EventType.AGREE).withActor("authority")))
                .isEmpty();
        assertThat(lines(ClaimQuery.ALL.with(closing).withPosition(Position.DENY)))
                .isEmpty();
        assertThat(LEDGER.claims(ClaimQuery.ALL.with(closing)).get(0).propositions())
                .containsExactly(Happenings.closed(Dossier.SECOND), Happenings.hoped(Dossier.SECOND));
    }

    private static Happening when(String from, String to) {
        return Happening.ANY.withWhen(
                LocalDate.parse(from).atStartOfDay(), LocalDate.parse(to).atStartOfDay());
    }

    private static List<String> lines(Happening happening) {
        return lines(ClaimQuery.ALL.with(happening));
    }

    @Test
    void nothingThatIsTypedBreaksAQuestion() {
        ForAll.seeds(100, generators -> {
            String typed = generators.some(0, 6);
            assertThat(LEDGER.claims(ClaimQuery.ALL.withText(typed))).hasSizeLessThanOrEqualTo(5);
            assertThat(LEDGER.documents(typed)).hasSizeLessThanOrEqualTo(3);
            assertThat(LEDGER.claims(ClaimQuery.ALL.withHolder(typed).withOutlet(typed)))
                    .hasSizeLessThanOrEqualTo(5);
            assertThat(lines(Happening.ANY.withActor(typed).withPlace(typed))).hasSizeLessThanOrEqualTo(5);
        });
    }

    @Test
    void documentsInOrderOfPublication() {
        assertThat(LEDGER.documents())
                .extracting(DocumentRow::id)
                .containsExactly(Dossier.FIRST.id(), Dossier.SECOND.id(), Dossier.THIRD.id());
        DocumentRow first = LEDGER.documents().get(0);
        assertThat(first.claims()).isEqualTo(2);
        assertThat(first.published()).isEqualTo("2019-05-06T23:30:00+02:00");
        assertThat(first.edition()).isEqualTo(Dossier.EDITION);
        assertThat(first.characters()).isEqualTo(Dossier.FIRST.text().length());
    }

    @Test
    void holdersWithMostClaimsFirst() {
        assertThat(LEDGER.holders().all())
                .extracting(HolderRow::label, HolderRow::kind, HolderRow::claims, HolderRow::documents)
                .containsExactly(
                        tuple("Port Authority", HolderKind.NAMED, 2, 1),
                        tuple("Two divers", HolderKind.UNNAMED, 2, 2),
                        tuple("Müller", HolderKind.NAMED, 1, 1));
    }

    @Test
    void standingsCountPositionsAndHoldTheirClaims() {
        List<StandingRow> standings = LEDGER.holders().standings(HolderQuery.ALL);
        assertThat(standings)
                .extracting(StandingRow::label, StandingRow::claims, StandingRow::documents)
                .containsExactly(tuple("Port Authority", 2, 1), tuple("Two divers", 2, 2), tuple("Müller", 1, 1));
        for (StandingRow row : standings) {
            List<ClaimRow> claims = LEDGER.holders().claims(row, HolderQuery.ALL, 10);
            assertThat(claims)
                    .hasSize(row.claims())
                    .extracting(ClaimRow::holder)
                    .containsOnly(row.label());
            for (Position position : Position.values()) {
                assertThat(claims)
                        .filteredOn(claim -> claim.stance().position() == position)
                        .hasSize(row.times(position));
            }
        }
        assertThat(LEDGER.holders().standings(HolderQuery.ALL.withPosition(Position.NO_COMMENT)))
                .hasSize(1)
                .allMatch(row -> row.times(Position.NO_COMMENT) == 1);
        assertThat(LEDGER.holders().standings(HolderQuery.ALL.withKind(HolderKind.UNNAMED)))
                .extracting(StandingRow::label)
                .containsExactly("Two divers");
        assertThat(LEDGER.holders().standings(HolderQuery.ALL.withHolder("mullER")))
                .extracting(StandingRow::label)
                .containsExactly("Müller");
        assertThat(LEDGER.holders().standings(HolderQuery.ALL.withSince(LocalDate.parse("2030-01-01"))))
                .isEmpty();
        assertThat(LEDGER.holders().standings(HolderQuery.ALL.withUntil(LocalDate.parse("2000-01-01"))))
                .isEmpty();
        assertThat(LEDGER.holders()
                        .standings(HolderQuery.ALL.withOutlet("no such").withLimit(1)))
                .isEmpty();
    }

    @Test
    void aClaimLeadsBackToCharacters() {
        ClaimRow row = LEDGER.claims(ClaimQuery.ALL.withHolder("Müller")).get(0);
        StoredClaim stored = LEDGER.claim(row.id().value().substring(0, 12)).orElseThrow();
        Claim claim = stored.claim();
        assertThat(claim.id()).isEqualTo(row.id());
        assertThat(stored.document()).isEqualTo(Dossier.FIRST);
        assertThat(stored.entered()).isEqualTo(Instant.parse("2019-05-10T10:00:01Z"));
        assertThat(claim.contents().get(0).in(stored.document().text())).isEqualTo("the old quay is unsafe");
    }

    @Test
    void idsByTheirFirstDigits() {
        Document first = Dossier.FIRST;
        assertThat(LEDGER.document(first.id().value())).contains(first);
        assertThat(LEDGER.document(first.id().value().substring(0, 4))).contains(first);
        assertThat(LEDGER.document(first.id().value().substring(0, 6).toUpperCase(Locale.ROOT)))
                .contains(first);
        assertThat(LEDGER.document("f".repeat(64))).isEmpty();
        assertThatThrownBy(() -> LEDGER.document("abc")).hasMessageContaining("first 4 digits or more");
        assertThatThrownBy(() -> LEDGER.document("x' OR 1=1")).hasMessageContaining("not an id");
    }

    @Test
    void firstDigitsThatSeveralIdsShareAreToldWithTheIds() {
        List<Document> pair = twoThatShareFourDigits();
        String shared = pair.get(0).id().value().substring(0, 4);
        try (Ledger ledger = Ledger.inMemory()) {
            pair.forEach(each -> ledger.append(each, Reports.reading(each, Dossier.EDITION), Instant.EPOCH));
            assertThatThrownBy(() -> ledger.document(shared))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(pair.get(0).id().value())
                    .hasMessageContaining(pair.get(1).id().value());
        }
    }

    @Test
    void statsCountWhatSpeaks() {
        Stats stats = LEDGER.stats();
        assertThat(List.of(stats.documents(), stats.readings(), stats.editions(), stats.claims()))
                .containsExactly(3L, 3L, 1L, 5L);
        assertThat(List.of(stats.holders(), stats.outlets())).containsExactly(3L, 3L);
        assertThat(stats.positions())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Position.AFFIRM,
                        3L,
                        Position.DENY,
                        1L,
                        Position.NO_COMMENT,
                        1L,
                        Position.DOUBT,
                        0L,
                        Position.ASK,
                        0L));
        assertThat(stats.bytes()).isPositive();
    }

    /** Among some hundreds of ids, two share their first four digits. */
    private static List<Document> twoThatShareFourDigits() {
        Map<String, Document> seen = new HashMap<>();
        for (int i = 0; ; i++) {
            Document document = Reports.report("Outlet", "2020-01-01T00:00:00Z", "Report " + i);
            Document other = seen.put(document.id().value().substring(0, 4), document);
            if (other != null) {
                return List.of(document, other);
            }
        }
    }

    private static List<String> lines(ClaimQuery query) {
        return LEDGER.claims(query).stream().map(Dossier::line).toList();
    }
}
