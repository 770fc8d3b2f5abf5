// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TruthDiscoveryTest {

    private static final Hierarchy COAST =
            Hierarchy.of(Map.of("harbour", "town", "town", "coast", "other town", "coast"));

    @Test
    void theOrderOfVotesMovesNoBit() {
        List<Vote> votes = crowd(7);
        List<NumberVote> numbers = numbers();
        Findings open = TruthDiscovery.open(votes, Habits.REPORTS.with(DependencePrior.uniform(0.1)));
        RivalFindings rival = TruthDiscovery.rival(votes, Hierarchy.FLAT, RivalHabits.USUAL);
        List<NumberFinding> counted = TruthDiscovery.numbers(numbers);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(votes, new Random(seed));
            Collections.shuffle(numbers, new Random(seed));
            assertThat(TruthDiscovery.open(votes, Habits.REPORTS.with(DependencePrior.uniform(0.1))))
                    .as("seed %d", seed)
                    .isEqualTo(open);
            assertThat(TruthDiscovery.rival(votes, Hierarchy.FLAT, RivalHabits.USUAL))
                    .isEqualTo(rival);
            assertThat(TruthDiscovery.numbers(numbers)).isEqualTo(counted);
        }
    }

    @Test
    void ofUnknownReportersTheAnswerIsTheDocumentedWeightsAdded() {
        Findings one = TruthDiscovery.open(List.of(Vote.asserts("a", "arrival", "yes")), Habits.REPORTS);
        assertThat(belief(one, "arrival", "yes")).isBetween(0.7, 0.8);
        Findings contested = TruthDiscovery.open(
                List.of(Vote.asserts("a", "arrival", "yes"), Vote.denies("b", "arrival", "yes")), Habits.REPORTS);
        assertThat(belief(contested, "arrival", "yes")).isBetween(0.3, 0.5);
    }

    @Test
    void aDenialWeighsAndSilenceDoesNot() {
        List<Vote> votes = new ArrayList<>(List.of(Vote.asserts("a", "x", "v"), Vote.asserts("b", "x", "v")));
        double before = belief(TruthDiscovery.open(votes, Habits.REPORTS), "x", "v");
        votes.add(Vote.asserts("c", "y", "w"));
        votes.add(Vote.asserts("c", "x", "v"));
        votes.add(Vote.denies("c", "x", "v"));
        assertThat(belief(TruthDiscovery.open(votes, Habits.REPORTS), "x", "v")).isEqualTo(before);
        votes.add(Vote.denies("d", "x", "v"));
        assertThat(belief(TruthDiscovery.open(votes, Habits.REPORTS), "x", "v")).isLessThan(before);
    }

    @Test
    void anotherAffirmingSourceNeverLowersAProbability() {
        List<Vote> votes = crowd(3);
        double before = belief(TruthDiscovery.open(votes, Habits.REPORTS), "object 1", "truth 1");
        votes.add(Vote.asserts("a newcomer", "object 1", "truth 1"));
        assertThat(belief(TruthDiscovery.open(votes, Habits.REPORTS), "object 1", "truth 1"))
                .isGreaterThanOrEqualTo(before);
    }

    @Test
    void aVerbatimCopyThatIsKnownAsOneMovesLittle() {
        List<Vote> votes = new ArrayList<>(List.of(Vote.asserts("a", "x", "v"), Vote.denies("b", "x", "v")));
        DependencePrior copies = (one, other) -> one.startsWith("a") && other.startsWith("a") ? 1 : 0;
        double before = belief(TruthDiscovery.open(votes, Habits.REPORTS.with(copies)), "x", "v");
        votes.add(Vote.asserts("a copy", "x", "v"));
        double copied = belief(TruthDiscovery.open(votes, Habits.REPORTS.with(copies)), "x", "v");
        double independent = belief(TruthDiscovery.open(votes, Habits.REPORTS), "x", "v");
        assertThat(copied - before).isLessThan((independent - before) / 3);
    }

    @Test
    void whoSharesFalseValuesIsFoundToCopy() {
        RivalFindings found =
                TruthDiscovery.rival(crowd(11), Hierarchy.FLAT, RivalHabits.USUAL.with(DependencePrior.uniform(0.05)));
        assertThat(found.dependences()).isNotEmpty();
        Dependence first = found.dependences().get(0);
        assertThat(List.of(first.first(), first.second())).allMatch(name -> name.startsWith("copier"));
        assertThat(first.sharedFalse()).isGreaterThan(3);
        assertThat(found.dependences())
                .filteredOn(pair ->
                        pair.first().startsWith("honest") && pair.second().startsWith("honest"))
                .isEmpty();
    }

    @Test
    void copiersDoNotOutvoteTheIndependent() {
        List<Vote> votes = crowd(11);
        RivalFindings counted =
                TruthDiscovery.rival(votes, Hierarchy.FLAT, RivalHabits.USUAL.with(DependencePrior.uniform(0.05)));
        RivalFindings naive = TruthDiscovery.rival(votes, Hierarchy.FLAT, RivalHabits.USUAL);
        assertThat(right(naive)).isLessThan(28);
        assertThat(right(counted)).isGreaterThanOrEqualTo(29);
    }

    @Test
    void theMoreGeneralIsNoContradiction() {
        List<Vote> votes = List.of(
                Vote.asserts("a", "where", "coast"),
                Vote.asserts("b", "where", "town"),
                Vote.asserts("c", "where", "town"),
                Vote.asserts("d", "where", "elsewhere"));
        RivalFindings found = TruthDiscovery.rival(votes, COAST, RivalHabits.USUAL);
        assertThat(found.answers(0.5)).extracting(Answer::value).containsExactly("town");
        assertThat(found.answers(0.5).get(0).probability()).isGreaterThan(0.8);
    }

    @Test
    void betweenRivalTownsCautionAnswersTheCoast() {
        List<Vote> votes = List.of(
                Vote.asserts("a", "where", "town"),
                Vote.asserts("b", "where", "other town"),
                Vote.asserts("c", "where", "coast"));
        RivalFindings found = TruthDiscovery.rival(votes, COAST, RivalHabits.USUAL);
        assertThat(found.answers(0.9)).extracting(Answer::value).containsExactly("coast");
        assertThat(found.answers(0)).extracting(Answer::value).doesNotContain("coast");
    }

    @Test
    void aValueThatIsOnlyDeniedIsNotBelieved() {
        RivalFindings found =
                TruthDiscovery.rival(List.of(Vote.denies("a", "x", "v")), Hierarchy.FLAT, RivalHabits.USUAL);
        double undenied = TruthDiscovery.rival(List.of(Vote.asserts("a", "x", "v")), Hierarchy.FLAT, RivalHabits.USUAL)
                .beliefs()
                .get(0)
                .probability();
        assertThat(found.beliefs().get(0).probability()).isLessThan(undenied);
    }

    @Test
    void beliefsInRivalsAddUpToAtMostOne() {
        TruthDiscovery.rival(crowd(5), Hierarchy.FLAT, RivalHabits.USUAL).beliefs().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Belief::object, java.util.stream.Collectors.summingDouble(Belief::probability)))
                .forEach((object, sum) -> assertThat(sum).as(object).isBetween(0.0, 1 + 1e-9));
    }

    @Test
    void mischiefAndSlipsDoNotMoveANumber() {
        List<NumberFinding> found = TruthDiscovery.numbers(numbers());
        NumberFinding city = found.get(0);
        assertThat(city.estimate()).isEqualTo(40_200);
        assertThat(city.low()).isEqualTo(4);
        assertThat(city.high()).isEqualTo(402_000_000);
        assertThat(city.votes()).isEqualTo(5);
        assertThat(city.probability()).isCloseTo(1, within(0.1));
    }

    @Test
    void whatIsNoVoteIsRefused() {
        assertThatThrownBy(() -> Vote.asserts("", "x", "v")).hasMessageContaining("\"x\"");
        assertThatThrownBy(() -> new NumberVote("a", "x", -3)).hasMessageContaining("-3");
        assertThatThrownBy(() -> Hierarchy.of(Map.of("a", "b", "b", "a")))
                .hasMessageContaining("more general than itself");
        assertThatThrownBy(() -> DependencePrior.uniform(1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new BetaPrior(0, 1)).hasMessageContaining("above 0");
    }

    private static long right(RivalFindings findings) {
        return findings.answers(0).stream()
                .filter(answer -> answer.value().startsWith("truth"))
                .count();
    }

    private static double belief(Findings findings, String object, String value) {
        return findings.beliefs().stream()
                .filter(belief ->
                        belief.object().equals(object) && belief.value().equals(value))
                .mapToDouble(Belief::probability)
                .sum();
    }

    /** Thirty objects, six honest sources that often err, each by itself, four copiers that err together on every third object. */
    private static List<Vote> crowd(long seed) {
        Random random = new Random(seed);
        List<Vote> votes = new ArrayList<>();
        for (int object = 1; object <= 30; object++) {
            String name = "object " + object;
            for (int honest = 0; honest < 6; honest++) {
                boolean errs = random.nextInt(3) == 0;
                votes.add(
                        Vote.asserts("honest " + honest, name, errs ? "error " + honest + object : "truth " + object));
            }
            for (int copier = 0; copier < 4; copier++) {
                votes.add(Vote.asserts(
                        "copier " + copier, name, object % 3 == 0 ? "fable " + object : "truth " + object));
            }
        }
        return votes;
    }

    private static List<NumberVote> numbers() {
        List<NumberVote> votes = new ArrayList<>();
        double[] given = {40_200, 40_200, 402_000_000, 4, 41_000};
        IntStream.range(0, given.length).forEach(i -> votes.add(new NumberVote("editor " + i, "a city", given[i])));
        IntStream.range(0, 20).forEach(i -> {
            votes.add(new NumberVote("editor 0", "town " + i, 1_000 + i));
            votes.add(new NumberVote("editor 1", "town " + i, 1_000 + i));
        });
        return votes;
    }
}
