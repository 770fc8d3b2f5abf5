// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.claims.EventType;
import hearsay.claims.Evidence;
import hearsay.claims.Explanation;
import hearsay.claims.Judgement;
import hearsay.claims.Position;
import hearsay.claims.Proposition;
import hearsay.claims.Question;
import hearsay.claims.Realis;
import hearsay.claims.Report;
import hearsay.laws.Generators;
import hearsay.truth.Weighed;
import hearsay.truth.origins.Press;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The laws "sum", "order", "copies" and "independence" of judgements, over generated press. */
class AnswererLawsTest {

    private static final int SEEDS = 80;

    private final Answerer answerer = Affair.answerer();
    private final Question question = Affair.question(false, 90);

    @Test
    void priorAndEvidenceAddUpAndEveryLeafOfAReportCites() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Judgement judgement = judge(question, Affair.press(new Random(seed)));
            double sum = judgement.prior().odds().bits();
            for (Evidence evidence : judgement.evidence()) {
                sum += evidence.weight().bits();
                assertSums(evidence.because());
                if (!evidence.claims().isEmpty()) {
                    assertCites(evidence.because());
                }
            }
            assertThat(judgement.odds().bits()).isCloseTo(sum, within(1e-9));
            assertThat(judgement.because().value()).isCloseTo(judgement.odds().bits(), within(1e-9));
            assertThat(judgement.probability()).isBetween(1e-9, 1 - 1e-9);
        }
    }

    @Test
    void theOrderOfWhatIsKnownChangesNoBit() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<List<Report>> press = Affair.press(new Random(seed));
            List<List<Report>> shuffled = new ArrayList<>();
            for (List<Report> reports : press) {
                List<Report> other = new ArrayList<>(reports);
                Collections.shuffle(other, new Random(seed));
                shuffled.add(other);
            }
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(judge(question, shuffled)).as("seed %d", seed).isEqualTo(judge(question, press));
        }
    }

    @Test
    void aVerbatimCopyMovesNoJudgement() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            List<List<Report>> press = Affair.press(random);
            List<List<Report>> more = new ArrayList<>(press);
            int which = random.nextInt(press.size());
            List<Report> copied = new ArrayList<>(press.get(which));
            copied.add(Press.again(Affair.pick(random, press.get(which)), "Somebody Else", 1));
            more.set(which, copied);
            assertThat(judge(question, more).odds().bits())
                    .as("seed %d", seed)
                    .isCloseTo(judge(question, press).odds().bits(), within(1e-9));
        }
    }

    /** Of what is asked about, told as a fact, there. */
    @Test
    void oneMoreIndependentVoiceForItNeverLowersTheProbability() {
        Proposition asked = Affair.proposition(
                EventType.MOBILIZE, Realis.ACTUAL, List.of(Affair.NORTH), List.of(), List.of(Affair.SOUTHTOWN));
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            List<List<Report>> press = Affair.press(random);
            List<Report> told = Affair.reports(random, asked, "asked");
            List<Report> louder = new ArrayList<>(told);
            louder.add(Affair.report(
                    "Far Away Post", "2019-05-19", "fresh words", "named Anna Lind SWE CVL", Position.AFFIRM, asked));
            List<List<Report>> before = new ArrayList<>(press);
            before.add(told);
            List<List<Report>> after = new ArrayList<>(press);
            after.add(louder);
            assertThat(judge(question, after).odds().bits())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(judge(question, before).odds().bits() - 1e-9);
        }
    }

    @Test
    void aQuestionTurnedRoundHasTheOtherProbability() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<List<Report>> press = Affair.press(new Random(seed));
            double yes = judge(question, press).probability();
            double no = judge(Affair.question(true, 90), press).probability();
            assertThat(yes + no).as("seed %d", seed).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void aLongerHorizonIsNeverLessLikely() {
        double before = 0;
        for (int days : new int[] {7, 30, 90, 180, 365}) {
            double now = judge(Affair.question(false, days), List.of()).probability();
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    /** By coded events of a type, too, whatever stretches of time were counted. */
    @Test
    void aLongerHorizonIsNeverLessLikelyByTypeEither() {
        for (EventType type : EventType.values()) {
            double before = 0;
            for (int days = 1; days < 400; days++) {
                Question longer = Affair.asking(type, List.of(Affair.north()), List.of(Affair.south()), days);
                double now = judge(longer, List.of()).probability();
                assertThat(now).as("%s within %d days", type, days).isGreaterThan(before);
                before = now;
            }
        }
    }

    /** Told to have happened within the days that count, it follows the credence of what is told. */
    @Test
    void whatIsCrediblyToldToHaveHappenedIsProbable() {
        Proposition asked = Affair.proposition(
                EventType.MOBILIZE, Realis.ACTUAL, List.of(Affair.NORTH), List.of(), List.of(Affair.SOUTHTOWN));
        List<Report> told = new ArrayList<>();
        for (String name : List.of("Anna Lind", "Ben Okri", "Carla Rossi", "Dan Brown")) {
            told.add(Affair.report(
                    name + " Post",
                    "2019-06-25",
                    name.substring(0, 1),
                    "named " + name + " SWE CVL",
                    Position.AFFIRM,
                    asked));
        }
        Weighed weighed = Affair.weigh(told);
        Judgement judgement = answerer.answer(
                question,
                List.of(weighed),
                Background.NONE,
                LocalDate.of(2019, 7, 10),
                Instant.EPOCH,
                Generators.edition(1));
        // Undated, so of the month before its report, which lies within the horizon that began on 20 May.
        assertThat(judgement.evidence()).anyMatch(one -> one.indicator().equals("reported"));
        assertThat(judgement.probability())
                .isGreaterThanOrEqualTo(weighed.credence().probability() - 1e-9);
    }

    private Judgement judge(Question asked, List<List<Report>> press) {
        return answerer.answer(
                asked,
                press.stream().map(Affair::weigh).toList(),
                Background.NONE,
                Affair.TODAY,
                Instant.EPOCH,
                Generators.edition(1));
    }

    private static void assertCites(Explanation explanation) {
        if (explanation.parts().isEmpty()) {
            assertThat(explanation.citations()).as(explanation.says()).isNotEmpty();
        }
        explanation.parts().forEach(AnswererLawsTest::assertCites);
    }

    private static void assertSums(Explanation explanation) {
        if (!explanation.parts().isEmpty()) {
            double sum =
                    explanation.parts().stream().mapToDouble(Explanation::value).sum();
            assertThat(sum).as(explanation.says()).isCloseTo(explanation.value(), within(1e-9));
            explanation.parts().forEach(AnswererLawsTest::assertSums);
        }
    }
}
