// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.claims.Explanation;
import hearsay.claims.Position;
import hearsay.claims.PropositionCluster;
import hearsay.claims.Report;
import hearsay.claims.Ruling;
import hearsay.claims.Verdict;
import hearsay.knowledge.Edition;
import hearsay.truth.origins.Press;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The laws "sum", "order", "copies" and "independence" of weighing, over generated press. */
class WeighingLawsTest {

    private static final int SEEDS = 60;

    private static final Weighing WEIGHING =
            Weighing.of(Defaults.parse(Edition.bundledText(Defaults.VOICES), Edition.bundledText(Defaults.SETTINGS)));

    private static final SourceBook EMPTY = SourceBook.of(List.of());

    private static final List<String> HOLDERS = List.of(
            "own",
            "hidden",
            "class US officials USA GOV",
            "class residents - CVL",
            "named Egyptian army EGY MIL",
            "named Tamer al-Rifai EGY MIL",
            "named Benghazi Brigades LBY REB",
            "named Red Crescent - NGO",
            "named Reuters GBR JRN");

    private static final List<Position> POSITIONS =
            List.of(Position.AFFIRM, Position.AFFIRM, Position.DENY, Position.DOUBT, Position.NO_COMMENT);

    @Test
    void priorAndEvidenceAddUp() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Weighed weighed = weigh(press(new Random(seed)), List.of());
            assertSums(weighed.credence().because());
            assertThat(weighed.credence().odds().bits())
                    .isCloseTo(weighed.credence().because().value(), within(1e-9));
        }
    }

    /** The leaves cite characters, but for the prior and for what a person ruled. */
    @Test
    void leavesOfTheSumAreCitations() {
        Weighed weighed = weigh(press(new Random(7)), List.of());
        weighed.credence().because().parts().stream()
                .flatMap(origin -> origin.parts().stream())
                .forEach(leaf -> assertThat(leaf.citations()).as(leaf.says()).isNotEmpty());
    }

    @Test
    void shuffledClaimsGiveTheSameBits() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Report> reports = press(new Random(seed));
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(weigh(shuffled, List.of()).credence())
                    .isEqualTo(weigh(reports, List.of()).credence());
        }
    }

    @Test
    void aVerbatimCopyMovesNoCredence() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            List<Report> reports = press(random);
            List<Report> more = new ArrayList<>(reports);
            Report copied = reports.get(random.nextInt(reports.size()));
            more.add(Press.again(copied, "Somebody Else", 10 + random.nextInt(100)));
            Weighed before = weigh(reports, List.of());
            Weighed after = weigh(more, List.of());
            assertThat(after.credence().odds().bits())
                    .as("seed %d", seed)
                    .isCloseTo(before.credence().odds().bits(), within(1e-9));
            assertThat(after.grade().credibility()).isEqualTo(before.grade().credibility());
        }
    }

    @Test
    void oneMoreIndependentVoiceNeverLowersAProbability() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<Report> reports = press(new Random(seed));
            List<Report> more = new ArrayList<>(reports);
            more.add(Press.report(
                    "Far Away Post",
                    "2019-08-01T09:00:00Z",
                    "",
                    "fresh words",
                    List.of(new Press.Word("", "named Anna Lind SWE CVL", Position.AFFIRM))));
            assertThat(weigh(more, List.of()).credence().odds().bits())
                    .as("seed %d", seed)
                    .isGreaterThan(weigh(reports, List.of()).credence().odds().bits());
        }
    }

    @Test
    void aRecordMovesTheWeightOfASourceAndIsSaid() {
        List<Report> reports = List.of(affirmed("Port Wire", "named Anna Lind SWE CVL"));
        PropositionCluster other = Press.cluster(List.of(affirmed("Harbour Daily", "named Anna Lind SWE CVL")));
        SourceBook wrong = SourceBook.of(List.of(new SourceBook.Settled(other, false)));
        Weighed before = weigh(reports, List.of());
        Weighed after = WEIGHING.weigh(Press.cluster(reports), List.of(), wrong, List.of());
        assertThat(before.credence().calibrated()).isFalse();
        assertThat(after.credence().calibrated()).isTrue();
        assertThat(after.credence().odds().bits())
                .isLessThan(before.credence().odds().bits());
        assertThat(after.credence().because().toString()).contains("right 0 times, wrong 1 times");
        assertThat(WEIGHING.grade("Anna Lind", wrong).reliability()).isEqualTo('F');
    }

    @Test
    void aRulingOnTheOutcomeIsARowOfItsOwnUntilItIsTakenBack() {
        List<Report> reports = press(new Random(3));
        Ruling ruled = ruling(
                new Verdict.Outcome(Press.cluster(reports).members().get(0).id(), false));
        Ruling undone = ruling(new Verdict.Undo(ruled.id()));
        double plain = weigh(reports, List.of()).credence().odds().bits();
        Weighed after = weigh(reports, List.of(ruled));
        assertThat(after.credence().odds().bits()).isCloseTo(plain - 10, within(1e-9));
        assertThat(after.rulings()).containsExactly(ruled);
        assertThat(weigh(reports, List.of(ruled, undone)).credence().odds().bits())
                .isEqualTo(plain);
    }

    private static void assertSums(Explanation explanation) {
        if (!explanation.parts().isEmpty()) {
            double sum =
                    explanation.parts().stream().mapToDouble(Explanation::value).sum();
            assertThat(sum).as(explanation.says()).isCloseTo(explanation.value(), within(1e-9));
            explanation.parts().forEach(WeighingLawsTest::assertSums);
        }
    }

    private static Report affirmed(String outlet, String holder) {
        return Press.report(
                outlet, "2019-05-06T09:00:00Z", "", outlet, List.of(new Press.Word("", holder, Position.AFFIRM)));
    }

    private static Weighed weigh(List<Report> reports, List<Ruling> rulings) {
        return WEIGHING.weigh(Press.cluster(reports), Press.copies(reports), EMPTY, rulings);
    }

    private static Ruling ruling(Verdict verdict) {
        return Ruling.of("An Analyst", Instant.parse("2019-06-01T00:00:00Z"), verdict, "");
    }

    private static List<Report> press(Random random) {
        List<Report> reports = new ArrayList<>();
        int size = 2 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            Position position = POSITIONS.get(random.nextInt(POSITIONS.size()));
            String holder = HOLDERS.get(random.nextInt(HOLDERS.size()));
            reports.add(Press.report(
                    "Outlet " + i,
                    "2019-05-0" + (1 + random.nextInt(9)) + "T0" + i + ":00:00Z",
                    "",
                    "p" + random.nextInt(5) + " q" + i,
                    List.of(new Press.Word(random.nextInt(3) == 0 ? "named Port Wire - MED" : "", holder, position))));
        }
        return reports;
    }
}
