// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.EventType;
import hearsay.knowledge.Edition;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the engine carries, and what anybody learns from a history of their own. */
class ExperienceTest {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    private final Chronicle chronicle = Chronicle.of(Histories.random(4).build());

    @Test
    void survivesItsText() {
        RuleBook book = RuleLearner.learn(chronicle, new RuleSettings(20, 5, 0), 40);
        Experience experience = new Experience(
                NAMES, book, List.of(HorizonModel.fit(Scope.PAIR, book, chronicle, 7, List.of(40, 45, 50))));
        assertThat(Experience.parse("# learned\n" + experience.text())).isEqualTo(experience);
        assertThat(RuleBook.says(book.rules().get(0), NAMES)).matches("~?[a-e]\\(x, y\\) after ~?[a-e]\\(x, y\\)");
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> Experience.parse("rule\ta\n")).hasMessageContaining("without a line of types");
        assertThatThrownBy(() -> Experience.parse("types\ta\nrule\ta\tb\n")).hasMessageContaining("rule\ta\tb");
        assertThatThrownBy(() -> Experience.parse("types\ta\nrule\ta\tb\t1\t1\t0\t0\t0\t0\t0\n"))
                .hasMessageContaining("no type \"b\" among [a]");
    }

    @Test
    void theEngineKnowsWhatFollowsWhat() {
        Experience experience = Experience.parse(Edition.bundled().text("forecast/plover.tsv"));
        assertThat(experience.types())
                .isEqualTo(Arrays.stream(EventType.values()).map(Enum::name).toList());
        for (Scope scope : Scope.values()) {
            assertThat(experience.horizons())
                    .filteredOn(model -> model.scope() == scope)
                    .extracting(HorizonModel::horizon)
                    .containsExactly(7, 30, 90);
        }
        assertThat(experience.horizon(Scope.PAIR, 14))
                .map(HorizonModel::horizon)
                .contains(30);
        assertThat(experience.horizon(Scope.PAIR, 400)).isEmpty();
        int assault = experience.type("ASSAULT");
        Rule again = experience.book().rules().stream()
                .filter(rule -> rule.head() == assault && rule.body() == assault)
                .findFirst()
                .orElseThrow();
        assertThat(again.curve().at(1)).isGreaterThan(2 * again.curve().at(30));
        assertThat(again.examples()).isGreaterThan(1000);
    }

    @Test
    void aQuietPairIsLessLikelyThanOneAtBlows() {
        Experience experience = Experience.parse(Edition.bundled().text("forecast/plover.tsv"));
        int assault = experience.type("ASSAULT");
        Facts.Builder facts = new Facts.Builder(3, experience.types().size());
        for (int day = 60; day < 100; day += 2) {
            facts.add(0, assault, 1, day);
        }
        facts.add(0, experience.type("CONSULT"), 2, 5);
        Chronicle ledger = Chronicle.of(facts.build());
        List<HorizonQuestion> questions = List.of(
                new HorizonQuestion(0, assault, 1, 100, true, false),
                new HorizonQuestion(0, assault, 2, 100, false, false));
        double before = 0;
        for (HorizonModel model : experience.horizons().subList(0, 3)) {
            double[] shares = model.probabilities(experience.book(), ledger, questions);
            assertThat(shares[0]).isGreaterThan(0.5).isGreaterThan(20 * shares[1]);
            assertThat(shares[0]).isGreaterThan(before);
            before = shares[0];
            double bits = Arrays.stream(model.bits(experience.book(), ledger, 0, assault, 1, 100))
                    .sum();
            assertThat(1 / (1 + StrictMath.pow(2, -bits))).isEqualTo(shares[0], Offset.offset(1e-9));
        }
    }

    @Test
    void fittedProbabilitiesMeanWhatHappened() {
        RuleBook book = RuleLearner.learn(chronicle, new RuleSettings(20, 5, 0), 20);
        HorizonModel model = HorizonModel.fit(Scope.PAIR, book, chronicle, 7, List.of(25, 35, 45));
        List<HorizonQuestion> questions = HorizonQuestion.asOf(chronicle, 35, 7);
        double said = Arrays.stream(model.probabilities(book, chronicle, questions))
                .average()
                .orElse(0);
        double was = questions.stream()
                .mapToInt(each -> each.happened() ? 1 : 0)
                .average()
                .orElse(1);
        assertThat(said).isEqualTo(was, Offset.offset(0.05));
        assertThat(questions).anyMatch(HorizonQuestion::seen).anyMatch(each -> !each.seen());
        assertThatThrownBy(() -> HorizonModel.fit(Scope.PAIR, book, chronicle, 90, List.of(25)))
                .hasMessageContaining("day 25 and 90 more");
    }

    @Test
    void knowsHowOftenForeignTroopsCome() {
        List<ReferenceClass> classes = ReferenceClass.parse(Edition.bundled().text("forecast/reference-classes.tsv"));
        ReferenceClass enter = classes.stream()
                .filter(each -> each.name().equals("troops.enter") && each.from() == 1990)
                .findFirst()
                .orElseThrow();
        assertThat(enter.happened()).isEqualTo(30);
        assertThat(enter.cases()).isEqualTo(860);
        assertThat(enter.rate()).isEqualTo(30.5 / 861, Offset.offset(1e-12));
        assertThat(enter.rateWithin(365)).isEqualTo(enter.rate(), Offset.offset(1e-12));
        assertThat(enter.rateWithin(90)).isBetween(enter.rate() / 5, enter.rate() / 4);
        assertThat(ReferenceClass.parse(enter.line())).containsExactly(enter);
        assertThat(ReferenceClass.parse(Edition.bundled().text("forecast/reference-classes-icews.tsv")))
                .hasSizeGreaterThan(60)
                .allMatch(each -> each.rate() > 0 && each.rate() < 1);
        assertThatThrownBy(() -> ReferenceClass.parse("troops.enter\tx\n")).hasMessageContaining("has 8 cells");
    }

    @Test
    void learnsAHistoryOfSomeSizeInBoundedTimeAndText() {
        Facts.Builder facts = new Facts.Builder(500, 5);
        List<int[]> events = Histories.events(9);
        for (int copy = 0; copy < 40; copy++) {
            for (int[] event : events) {
                facts.add(event[0] + 12 * copy, event[1], event[2] + 12 * copy, event[3]);
            }
        }
        Chronicle large = Chronicle.of(facts.build());
        assertThat(large.facts().size()).isGreaterThan(30_000);
        org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(60), () -> {
            RuleBook book = RuleLearner.learn(large, RuleSettings.SMALL, 60);
            assertThat(book.rules()).hasSizeLessThanOrEqualTo(100);
            assertThat(book.text(NAMES)).hasSizeLessThan(20_000);
        });
    }
}
