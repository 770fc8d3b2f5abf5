// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.answers.Background.Coverage;
import hearsay.claims.EventType;
import hearsay.claims.Evidence;
import hearsay.claims.HistoryEvent;
import hearsay.claims.Judgement;
import hearsay.claims.Measure;
import hearsay.claims.Outcome;
import hearsay.claims.Party;
import hearsay.claims.Question;
import hearsay.claims.Sector;
import hearsay.laws.Generators;
import hearsay.truth.Weighed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What imported events add to an answer: where it starts, what fires, and how it came out. */
class BackgroundTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 5, 20);

    private final Answerer answerer = Affair.answerer();

    private static HistoryEvent event(LocalDate day, EventType type, String actor, String recipient, int number) {
        return new HistoryEvent(
                "icews",
                Integer.toString(number),
                day,
                type,
                Optional.empty(),
                new Party("Government of " + actor, Optional.of(actor), Sector.GOV),
                Optional.of(new Party("Government of " + recipient, Optional.of(recipient), Sector.GOV)),
                Optional.of(recipient),
                Optional.empty(),
                Optional.empty());
    }

    /** Two years, up to the day of the question; troops every so many days; talks in between. */
    private static Background history(int every) {
        List<HistoryEvent> events = new ArrayList<>();
        int number = 0;
        for (LocalDate day = FIRST; day.isBefore(Affair.TODAY); day = day.plusDays(10)) {
            events.add(event(day, EventType.CONSULT, "RUS", "LBY", ++number));
        }
        for (LocalDate day = FIRST; every > 0 && day.isBefore(Affair.TODAY); day = day.plusDays(every)) {
            events.add(event(day, EventType.MOBILIZE, "RUS", "LBY", ++number));
        }
        Coverage all =
                new Coverage("icews", Set.of(EventType.MOBILIZE, EventType.CONSULT), FIRST, Affair.TODAY.minusDays(1));
        return new Background(events, List.of(all), Optional.empty(), "a made-up history");
    }

    private Judgement judge(Question question, Background background) {
        return answerer.answer(question, List.of(), background, Affair.TODAY, Instant.EPOCH, Generators.edition(1));
    }

    @Test
    void thePairsOwnHistoryIsJoinedWithTheClass() {
        Judgement judgement = judge(Affair.question(false, 30), history(60));
        assertThat(judgement.prior().name()).isEqualTo("history+troops.enter");
        assertThat(judgement.prior().cases()).isEqualTo(24);
        assertThat(judgement.prior().happened()).isBetween(11, 13);
        assertThat(judgement.prior().source()).contains("icews").contains("UCDP");
        assertThat(judgement.prior().says())
                .contains("of 24 stretches of 30 days")
                .contains("20 of 312 cases");
        // (12 + 3 · 0.2 %) of 27
        assertThat(judgement.prior().probability()).isCloseTo(0.45, within(0.06));
        assertThat(judgement.evidence()).extracting(Evidence::indicator).doesNotContain("one-of-many");
    }

    @Test
    void whatNeverHappenedIsRarerThanInItsClassAndNotImpossible() {
        Judgement without = judge(Affair.question(false, 30), Background.NONE);
        Judgement never = judge(Affair.question(false, 30), history(0));
        assertThat(never.prior().happened()).isZero();
        assertThat(never.prior().probability())
                .isLessThan(without.prior().probability())
                .isPositive();
        assertThat(never.evidence())
                .anyMatch(one -> one.indicator().equals("rule")
                        && one.because().says().contains("a made-up history")
                        && one.because().says().contains("icews "));
    }

    @Test
    void theOftenerTheLikelierAndALongerHorizonIsNeverLessLikely() {
        double oftener = 0;
        for (int every : new int[] {0, 300, 60, 20}) {
            double longer = 0;
            for (int days : new int[] {7, 29, 30, 31, 90, 180, 365}) {
                double now = judge(Affair.question(false, days), history(every))
                        .prior()
                        .probability();
                assertThat(now).as("%d days, every %d", days, every).isGreaterThan(longer);
                longer = now;
            }
            assertThat(longer).isGreaterThan(oftener);
            oftener = longer;
        }
    }

    @Test
    void aHistoryOfOthersIsNotUsed() {
        Coverage other = new Coverage("icews", Set.of(EventType.MOBILIZE), FIRST, Affair.TODAY.minusDays(1));
        Background background = new Background(
                List.of(event(FIRST, EventType.MOBILIZE, "FRA", "LBY", 1)),
                List.of(other),
                Optional.empty(),
                "a made-up history");
        assertThat(judge(Affair.question(false, 30), background).prior().name()).isEqualTo("troops.enter");
    }

    @Test
    void ratesOfCodedEventsKeepAwayFromNoneAndAll() {
        Question question = Affair.asking(EventType.COERCE, List.of(Affair.north()), List.of(Affair.south()), 7);
        Judgement judgement = judge(question, Background.NONE);
        assertThat(judgement.prior().name()).isEqualTo("COERCE.states.7");
        assertThat(judgement.prior().probability()).isBetween(0.005, 0.03);
        Background worded = new Background(
                List.of(),
                List.of(),
                Optional.of(new Background.Wording("wording.takes", "questions worded alike", 0.13)),
                "");
        assertThat(judge(question, worded).prior().probability())
                .isGreaterThan(judgement.prior().probability())
                .isLessThan(0.13);
        assertThat(judge(question, worded).prior().name()).isEqualTo("COERCE.states.7+wording.takes");
    }

    /** Whatever is reported, and whether the days that count are over or not. */
    @Test
    void aLargerNumberIsNeverLikelier() {
        for (long seed = 1; seed <= 40; seed++) {
            List<Weighed> press =
                    Affair.press(new Random(seed)).stream().map(Affair::weigh).toList();
            double before = 1;
            for (int least : new int[] {1, 2, 5, 22, 100, 1_000, 100_000}) {
                for (boolean strict : List.of(false, true)) {
                    Question question = Affair.counting(new Measure("soldiers", least, strict, Optional.empty()));
                    double now = answerer.answer(
                                    question,
                                    press,
                                    Background.NONE,
                                    Affair.TODAY,
                                    Instant.EPOCH,
                                    Generators.edition(1))
                            .probability();
                    assertThat(now).as("seed %d, %d", seed, least).isLessThanOrEqualTo(before + 1e-12);
                    before = now;
                }
            }
            assertThat(before).isLessThan(0.05);
        }
    }

    @Test
    void anImportedEventSettlesAndAHistoryWithoutOneSettlesWhenItsDaysAreOver() {
        Question question = Affair.question(false, 30);
        LocalDate last = question.until();
        Coverage covering = new Coverage("acled", Set.of(EventType.MOBILIZE), FIRST, last.plusDays(5));
        HistoryEvent talk = event(last.minusDays(40), EventType.CONSULT, "RUS", "LBY", 1);
        HistoryEvent coming = new HistoryEvent(
                "acled",
                "LBY77",
                last.minusDays(3),
                EventType.MOBILIZE,
                Optional.empty(),
                talk.actor(),
                talk.recipient(),
                talk.country(),
                Optional.of("Southtown"),
                Optional.empty());
        HistoryEvent known = new HistoryEvent(
                "acled",
                "LBY1",
                FIRST,
                EventType.CONSULT,
                Optional.empty(),
                talk.actor(),
                talk.recipient(),
                talk.country(),
                Optional.empty(),
                Optional.empty());
        Background with = new Background(List.of(known, coming), List.of(covering), Optional.empty(), "");
        Background without = new Background(List.of(known), List.of(covering), Optional.empty(), "");
        Settlement yes = settlement(question, with, last.minusDays(1)).orElseThrow();
        assertThat(yes.outcome()).isEqualTo(Outcome.YES);
        assertThat(yes.rule()).isEqualTo("resolve/coded");
        assertThat(yes.says()).contains("acled LBY77, " + last.minusDays(3) + ", Southtown");
        assertThat(settlement(question, without, last.plusDays(10))).isEmpty();
        Settlement no = settlement(question, without, last.plusDays(30)).orElseThrow();
        assertThat(no.outcome()).isEqualTo(Outcome.NO);
        assertThat(no.rule()).isEqualTo("resolve/uncoded");
        assertThat(settlement(Affair.question(true, 30), without, last.plusDays(30))
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.YES);
        Coverage shortOne = new Coverage("acled", Set.of(EventType.MOBILIZE), FIRST, last.minusDays(5));
        Background ending = new Background(List.of(known), List.of(shortOne), Optional.empty(), "");
        assertThat(settlement(question, ending, last.plusDays(30))).isEmpty();
    }

    private static Optional<Settlement> settlement(Question question, Background background, LocalDate asOf) {
        return Settlement.of(Affair.model(), question, List.of(), Optional.empty(), background, asOf);
    }
}
