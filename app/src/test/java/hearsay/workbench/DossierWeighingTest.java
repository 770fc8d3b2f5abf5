// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Reading;
import hearsay.ingest.Taking;
import hearsay.ledger.ClusterRow;
import hearsay.ledger.Ledger;
import hearsay.text.Document;
import hearsay.truth.Weighed;
import hearsay.truth.origins.Side;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Weighing the sample dossier: laws <em>rebuild</em> and <em>order</em> over a real ledger, and what the affair comes to. */
class DossierWeighingTest {

    private static final Map<Document, Reading> READINGS = new LinkedHashMap<>();

    @BeforeAll
    static void read() {
        BundledRoom room = new BundledRoom();
        Dossier.reports()
                .map(taking -> ((Taking.Taken) taking).document())
                .forEach(document -> READINGS.put(document, room.read(document)));
    }

    @Test
    void oneAfterTheOtherInAnyOrderComesToTheSameAsAllAtOnce() {
        try (Ledger atOnce = Ledger.inMemory();
                Ledger inTurns = Ledger.inMemory()) {
            READINGS.forEach((document, reading) -> atOnce.append(document, reading, Instant.EPOCH));
            new Bookkeeping(atOnce).takeIn();
            List<Map.Entry<Document, Reading>> shuffled = new ArrayList<>(READINGS.entrySet());
            Collections.shuffle(shuffled, new Random(1));
            Bookkeeping books = new Bookkeeping(inTurns);
            for (Map.Entry<Document, Reading> next : shuffled) {
                inTurns.append(next.getKey(), next.getValue(), Instant.EPOCH);
                assertThat(books.takeIn()).isEqualTo(1);
            }
            assertThat(rows(inTurns)).isEqualTo(rows(atOnce)).hasSizeGreaterThan(30);
            assertThat(inTurns.verify().faults()).isEmpty();
        }
    }

    @Test
    void droppedIndexesOfWeighingComeBackEqual() {
        try (Ledger ledger = weighed()) {
            List<ClusterRow> before = rows(ledger);
            ledger.rebuild();
            assertThat(rows(ledger)).isEmpty();
            new Bookkeeping(ledger).takeIn();
            assertThat(rows(ledger)).isEqualTo(before);
        }
    }

    @Test
    void theAffairIsOnePropositionOfManyReportsAndFewOrigins() {
        try (Ledger ledger = weighed()) {
            ClusterRow first = ledger.weighings().clusters(true, 1).get(0);
            assertThat(first.reports()).isGreaterThanOrEqualTo(20);
            Weighed affair = new Bookkeeping(ledger).scales().weigh(first.id());
            assertThat(InWords.of(affair.cluster())).contains("MOBILIZE/troops", "EGY");
            for (Side side : List.of(Side.FOR, Side.AGAINST)) {
                assertThat(affair.origins().origins(side))
                        .hasSizeLessThan(affair.origins().reports(side) / 2);
            }
        }
    }

    @Test
    void aRulingThatIsTakenBackLeavesNothingBehind() {
        try (Ledger ledger = weighed()) {
            List<ClusterRow> before = rows(ledger);
            RulingDesk desk = new RulingDesk(ledger, new Bookkeeping(ledger), Clock.systemUTC());
            Ruled withdrawn = desk.rule(request(RuleRequest.Kind.WITHDRAW, "Reuters"));
            assertThat(withdrawn.before()).isNotEmpty();
            assertThat(rows(ledger)).isNotEqualTo(before);
            desk.rule(request(RuleRequest.Kind.UNDO, withdrawn.ruling().id().value()));
            assertThat(rows(ledger)).isEqualTo(before);
            assertThat(ledger.rulings()).hasSize(2);
        }
    }

    @Test
    void aReportThatJoinsASettledHappeningIsEnteredInTheRecordsOfItsSources() {
        try (Ledger ledger = Ledger.inMemory()) {
            List<Map.Entry<Document, Reading>> reports = List.copyOf(READINGS.entrySet());
            int early = reports.size() / 2;
            reports.subList(0, early).forEach(one -> ledger.append(one.getKey(), one.getValue(), Instant.EPOCH));
            Bookkeeping books = new Bookkeeping(ledger);
            books.takeIn();
            String settled = ledger.weighings().clusters(true, 1).get(0).id().value();
            new RulingDesk(ledger, books, Clock.systemUTC())
                    .rule(new RuleRequest(RuleRequest.Kind.OUTCOME, List.of(settled, "yes"), "N. Haddad", ""));
            for (Map.Entry<Document, Reading> late : reports.subList(early, reports.size())) {
                ledger.append(late.getKey(), late.getValue(), Instant.EPOCH);
                books.takeIn();
            }
            List<ClusterRow> inTurns = rows(ledger);
            ledger.rebuild();
            new Bookkeeping(ledger).takeIn();
            assertThat(inTurns).isEqualTo(rows(ledger));
        }
    }

    private static RuleRequest request(RuleRequest.Kind kind, String about) {
        return new RuleRequest(kind, List.of(about), "N. Haddad", "");
    }

    private static Ledger weighed() {
        Ledger ledger = Ledger.inMemory();
        READINGS.forEach((document, reading) -> ledger.append(document, reading, Instant.EPOCH));
        new Bookkeeping(ledger).takeIn();
        return ledger;
    }

    private static List<ClusterRow> rows(Ledger ledger) {
        return ledger.weighings().clusters(false, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(ClusterRow::id))
                .toList();
    }
}
