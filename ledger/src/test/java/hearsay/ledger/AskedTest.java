// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.Asked;
import hearsay.claims.BaseRate;
import hearsay.claims.Confidence;
import hearsay.claims.EventType;
import hearsay.claims.Grain;
import hearsay.claims.Interval;
import hearsay.claims.Judgement;
import hearsay.claims.Outcome;
import hearsay.claims.Question;
import hearsay.claims.Resolution;
import hearsay.laws.Generators;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was asked, answered and settled is kept as it was, in order, and is told of in the custody log. */
class AskedTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);

    private static final Question QUESTION = Question.of(
            "Will anybody mobilize?",
            new Asked(
                    List.of(),
                    new TreeSet<>(List.of(EventType.MOBILIZE)),
                    new TreeSet<>(),
                    List.of(),
                    List.of(),
                    false,
                    Optional.empty()),
            DAY,
            new Interval(
                    Optional.of(DAY.atStartOfDay()),
                    Optional.of(DAY.plusDays(90).atStartOfDay()),
                    Grain.DAY));

    private static final Judgement FIRST = judgement("2019-05-06T10:00:00Z", 0.1);
    private static final Judgement SECOND = judgement("2019-05-07T10:00:00Z", 0.2);

    private static final Resolution SETTLED = Resolution.of(
            QUESTION.id(), Outcome.NO, "N. Haddad", Instant.parse("2019-09-01T00:00:00Z"), "nothing came");

    @TempDir
    Path folder;

    @Test
    void whatWasAskedAnsweredAndSettledIsKept() {
        Path file = folder.resolve("hearsay.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.inquiries().add(QUESTION, Instant.parse("2019-05-06T10:00:00Z")))
                    .isTrue();
            assertThat(ledger.inquiries().add(QUESTION, Instant.parse("2019-05-06T11:00:00Z")))
                    .isFalse();
            assertThat(ledger.inquiries().add(FIRST)).isTrue();
            assertThat(ledger.inquiries().add(SECOND)).isTrue();
            assertThat(ledger.inquiries().add(SETTLED)).isTrue();
            ledger.rebuild();
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.inquiries().questions()).containsExactly(QUESTION);
            assertThat(ledger.inquiries().question(QUESTION.id().value().substring(0, 6)))
                    .contains(QUESTION);
            assertThat(ledger.inquiries().judgements(QUESTION.id())).containsExactly(FIRST, SECOND);
            assertThat(ledger.inquiries().resolutions()).containsExactly(SETTLED);
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.verify().entries()).isEqualTo(4);
        }
    }

    @Test
    void anAnswerNeedsItsQuestion() {
        try (Ledger ledger = Ledger.inMemory()) {
            assertThatThrownBy(() -> ledger.inquiries().add(FIRST)).isInstanceOf(LedgerException.class);
        }
    }

    @Test
    void recordsNeverChangeAndWhoeverForcesItIsFound() throws SQLException {
        Path file = folder.resolve("hearsay.ledger");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.inquiries().add(QUESTION, Instant.EPOCH);
            ledger.inquiries().add(FIRST);
        }
        assertThatThrownBy(() -> execute(file, "DELETE FROM judgement")).hasMessageContaining("never");
        assertThatThrownBy(() -> execute(file, "UPDATE question SET json = '{}'"))
                .hasMessageContaining("never");
        execute(file, "DROP TRIGGER judgement_stays");
        execute(file, "UPDATE judgement SET json = replace(json, '2019-05-06T10', '2019-05-06T11')");
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.verify().faults())
                    .anySatisfy(fault -> assertThat(fault.toString())
                            .contains(FIRST.id().value())
                            .contains("altered"));
        }
    }

    private static Judgement judgement(String at, double probability) {
        return Judgement.of(
                QUESTION.id(),
                DAY,
                Instant.parse(at),
                Generators.edition(1),
                new BaseRate("any", "anything", 2000, 2010, 365, 10, 1, "own count", probability),
                List.of(),
                new Confidence(Confidence.Level.LOW, List.of("nothing is known")),
                List.of(),
                List.of());
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
