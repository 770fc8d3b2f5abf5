// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.ClusterId;
import hearsay.claims.EventType;
import hearsay.claims.Position;
import hearsay.claims.TestimonyId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists a stretch at a time: nothing twice, nothing left out, whatever the order. */
class ListsTest {

    @TempDir
    private Path folder;

    @Test
    void briefsComeInTheirOrderAndNoneIsLeftOut() {
        try (Ledger ledger = filled()) {
            for (BriefQuery.Order order : BriefQuery.Order.values()) {
                List<BriefRow> whole =
                        ledger.lists().briefs(BriefQuery.of(order, 100)).rows();
                assertThat(stretches(ledger, order)).as(order.name()).isEqualTo(whole);
            }
            assertThat(ledger.lists()
                            .briefs(BriefQuery.of(BriefQuery.Order.NEWEST, 100))
                            .rows())
                    .hasSize(9);
            assertThat(ledger.lists()
                            .briefs(BriefQuery.of(BriefQuery.Order.CONTESTED, 100))
                            .rows())
                    .hasSize(3)
                    .allMatch(line -> line.row().contested());
            assertThat(ledger.lists()
                            .briefs(BriefQuery.of(BriefQuery.Order.URGENT, 100))
                            .rows())
                    .extracting(BriefRow::urgency)
                    .containsExactly(4, 4, 2, 2);
        }
    }

    private static List<BriefRow> stretches(Ledger ledger, BriefQuery.Order order) {
        List<BriefRow> all = new ArrayList<>();
        Optional<BriefQuery.Key> after = Optional.empty();
        do {
            BriefQuery query = BriefQuery.of(order, 2);
            Paged<BriefRow, BriefQuery.Key> page =
                    ledger.lists().briefs(after.map(query::behind).orElse(query));
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    @Test
    void briefsAreSiftedByEveryTrait() {
        try (Ledger ledger = filled()) {
            assertThat(ids(ledger, Happening.ANY.withType(EventType.ASSAULT), Optional.empty()))
                    .containsExactly("8", "4", "0");
            assertThat(ids(ledger, Happening.ANY.withActor("ELYSIA"), Optional.empty()))
                    .hasSize(9);
            assertThat(ids(ledger, Happening.ANY.withPlace("port 5"), Optional.empty()))
                    .containsExactly("5");
            assertThat(ids(ledger, Happening.ANY, Optional.of("words 7"))).containsExactly("7");
            assertThat(ids(ledger, Happening.ANY, Optional.of("ministr*"))).hasSize(9);
            assertThat(ids(ledger, Happening.ANY, Optional.of("nobody"))).isEmpty();
        }
    }

    @Test
    void whatIsWeighedAnewStandsOnceAndWhatIsDroppedIsFoundNoMore() {
        try (Ledger ledger = filled()) {
            ledger.weighings().weigh(List.of(row(3)), List.of(brief(3, "other letters")), List.of());
            assertThat(ids(ledger, Happening.ANY, Optional.of("letters"))).containsExactly("3");
            assertThat(ids(ledger, Happening.ANY, Optional.of("words 3"))).isEmpty();
            ledger.weighings().clear();
            assertThat(ids(ledger, Happening.ANY, Optional.empty())).isEmpty();
            assertThat(ids(ledger, Happening.ANY, Optional.of("letters"))).isEmpty();
        }
    }

    @Test
    void anotherConnectionSeesThatTheLedgerChanged() {
        try (Ledger ledger = filled();
                Ledger other = Ledger.open(folder.resolve("ledger.db"))) {
            long before = other.version();
            assertThat(other.version()).isEqualTo(before);
            ledger.weighings().clear();
            assertThat(other.version()).isNotEqualTo(before);
        }
    }

    private static List<String> ids(Ledger ledger, Happening happening, Optional<String> words) {
        BriefQuery query = new BriefQuery(
                BriefQuery.Order.NEWEST, words, happening, Optional.empty(), Optional.empty(), Optional.empty(), 100);
        return ledger.lists().briefs(query).rows().stream()
                .map(line -> line.row().id().value().substring(63))
                .toList();
    }

    private Ledger filled() {
        Ledger ledger = Ledger.open(folder.resolve("ledger.db"));
        List<ClusterRow> rows = new ArrayList<>();
        List<ClusterBrief> briefs = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            rows.add(row(i));
            briefs.add(brief(i, "words " + i));
        }
        ledger.weighings().file(new Filing(List.of(), List.of(), rows, briefs, List.of()));
        return ledger;
    }

    /** Several of one moment, so that the order must go on to the id. */
    private static ClusterRow row(int i) {
        return new ClusterRow(id(i), i % 3 == 0, Instant.ofEpochSecond(1_489_449_600 + i / 4), i % 2 + 1, 1, 0.5, 6);
    }

    private static ClusterBrief brief(int i, String words) {
        int urgency = i < 4 ? 2 + 2 * (i % 2) : 0;
        return new ClusterBrief(
                id(i),
                words,
                "1 report, 1 origin",
                urgency > 0 ? List.of("alarm") : List.of(),
                urgency,
                false,
                new ClusterBrief.Voices(List.of("Élysian ministry"), List.of(), List.of(), List.of()),
                new ClusterBrief.Traits(
                        Set.of("Élysian ministry of ports"),
                        Set.of(Position.AFFIRM),
                        Set.of(i % 4 == 0 ? EventType.ASSAULT : EventType.MOBILIZE),
                        Optional.empty(),
                        Set.of("Elysia"),
                        Set.of("Port " + i),
                        Set.of("Harbour Daily")));
    }

    private static ClusterId id(int i) {
        return new ClusterId(new TestimonyId("0".repeat(63) + i).value());
    }
}
