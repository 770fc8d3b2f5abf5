// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Position;
import hearsay.claims.Report;
import hearsay.claims.Ruling;
import hearsay.claims.Testimony;
import hearsay.claims.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The laws "order" and "copies" of origins, over generated press; and what persons set aside. */
final class OriginLawsTest {

    private static final int SEEDS = 60;

    private static final List<String> HOLDERS = List.of(
            "own",
            "hidden",
            "class US officials USA GOV",
            "class two US officials USA GOV",
            "class US military sources USA MIL",
            "class residents - CVL",
            "named Egyptian army EGY MIL",
            "named Tamer al-Rifai EGY MIL",
            "named Cairo EGY GOV",
            "named Reuters GBR JRN",
            "named Outlet 1 - JRN",
            "class many newspapers - JRN");

    private static final List<Position> POSITIONS =
            List.of(Position.AFFIRM, Position.AFFIRM, Position.DENY, Position.DOUBT, Position.NO_COMMENT);

    @Test
    void shuffledReportsGiveTheSameGraphBitForBit() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            List<Report> reports = press(random);
            OriginGraph graph = graph(reports, List.of());
            GraphLaws.hold(graph);
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            same(graph(shuffled, List.of()), graph, seed);
        }
    }

    @Test
    void aVerbatimCopyMovesNothing() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            List<Report> reports = press(random);
            OriginGraph before = graph(reports, List.of());
            Report original = reports.get(random.nextInt(reports.size()));
            List<Report> more = new ArrayList<>(reports);
            more.add(Press.again(original, "Somebody Else", 10 + random.nextInt(100)));
            more.add(Press.again(original, "Yet Another", 10 + random.nextInt(100)));
            OriginGraph after = graph(more, List.of());
            GraphLaws.hold(after);
            assertThat(after.origins()).as("seed " + seed).hasSameSizeAs(before.origins());
            for (Side side : Side.values()) {
                assertThat(after.expectedOrigins(side)).as("seed " + seed).isEqualTo(before.expectedOrigins(side));
                assertThat(after.effectiveReports(side)).as("seed " + seed).isEqualTo(before.effectiveReports(side));
            }
        }
    }

    @Test
    void whatIsSetAsideCountsNoMoreUntilThatIsTakenBack() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            List<Report> reports = press(random);
            Report gone = reports.get(random.nextInt(reports.size()));
            Ruling withdrawn =
                    ruling(1, random.nextBoolean() ? new Verdict.WithdrawReport(gone.document()) : outlet(gone));
            int later = random.nextInt(2); // or in the very instant
            Ruling undone = ruling(1 + later, new Verdict.Undo(withdrawn.id()));
            Ruling again = ruling(1 + 2 * later, new Verdict.Undo(undone.id()));
            OriginGraph whole = graph(reports, List.of());
            OriginGraph without = graph(reports, List.of(withdrawn));
            assertThat(without.withdrawn()).as("seed " + seed).isNotEmpty();
            assertThat(without.members()).doesNotContainAnyElementsOf(without.withdrawn());
            assertThat(without.members()).noneMatch(member -> member.document().equals(gone.document()));
            same(graph(reports, List.of(undone, withdrawn)), whole, seed);
            same(graph(reports, List.of(undone, again, withdrawn)), without, seed);
        }
    }

    private static Verdict outlet(Report report) {
        return new Verdict.WithdrawSource(report.outlet());
    }

    private static Ruling ruling(int hour, Verdict verdict) {
        return Ruling.of("An Analyst", Instant.parse("2019-06-01T00:00:00Z").plusSeconds(3600L * hour), verdict, "");
    }

    private static OriginGraph graph(List<Report> reports, List<Ruling> rulings) {
        return OriginGraph.of(Press.cluster(reports), Press.copies(reports), rulings);
    }

    private static void same(OriginGraph one, OriginGraph other, long seed) {
        assertThat(one.links()).as("seed " + seed).isEqualTo(other.links());
        assertThat(one.origins()).as("seed " + seed).isEqualTo(other.origins());
        for (Testimony member : other.members()) {
            assertThat(one.weight(member.id())).as("seed " + seed).isEqualTo(other.weight(member.id()));
        }
        assertThat(one.expectedOrigins()).as("seed " + seed).isEqualTo(other.expectedOrigins());
    }

    /** Up to sixteen reports of some days, of one or two claims each, some with passages in common. */
    private static List<Report> press(Random random) {
        return IntStream.rangeClosed(1, 2 + random.nextInt(15))
                .mapToObj(number -> {
                    List<Press.Word> words = IntStream.rangeClosed(0, random.nextInt(2))
                            .mapToObj(i -> new Press.Word(
                                    random.nextInt(3) == 0 ? "named Reuters GBR JRN" : "",
                                    HOLDERS.get(random.nextInt(HOLDERS.size())),
                                    POSITIONS.get(random.nextInt(POSITIONS.size()))))
                            .distinct()
                            .toList();
                    String passages = "P" + random.nextInt(12) + " only-" + number + " P" + random.nextInt(12);
                    String time = String.format(Locale.ROOT, "2019-05-%02dT%02d:00Z", 1 + random.nextInt(9), number);
                    String credit = random.nextInt(4) == 0 ? "Reuters" : "";
                    return Press.report("Outlet " + number, time, credit, passages, words);
                })
                .toList();
    }
}
