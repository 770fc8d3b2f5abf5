// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RuleLearnerTest {

    private static final int ACCUSE = 0;
    private static final int ATTACK = 1;

    @Test
    void countsByHand() {
        // 0 attacks 1 the day after it accused it; 0 attacks 2 without a word, on the same days.
        Facts.Builder facts = new Facts.Builder(4, 2);
        for (int day = 0; day < 40; day += 4) {
            facts.add(0, ACCUSE, 1, day);
            facts.add(0, ATTACK, 1, day + 1);
            facts.add(0, ATTACK, 2, day + 1);
        }
        RuleBook book = RuleLearner.learn(Chronicle.of(facts.build()), new RuleSettings(10, 5, 0), 100);
        Rule rule = book.rules().stream()
                .filter(each -> each.head() == ATTACK && each.body() == ACCUSE)
                .findFirst()
                .orElseThrow();
        assertThat(rule.examples()).isEqualTo(10);
        assertThat(rule.positives()).isEqualTo(10);
        assertThat(rule.curve().at(1)).isEqualTo(10.0 / (10 + 5), Offset.offset(1e-9));
        Rule itself = book.rules().stream()
                .filter(each -> each.head() == ATTACK && each.body() == ATTACK)
                .findFirst()
                .orElseThrow();
        assertThat(itself.examples()).isEqualTo(18); // nine days that come after another, two recipients each
        assertThat(itself.positives()).isEqualTo(18);
    }

    @Test
    void seesNothingOfTheDayItselfOrLater() {
        Facts facts = Histories.random(7).build();
        Chronicle whole = Chronicle.of(facts);
        Chronicle cut = Chronicle.of(facts.before(40));
        RuleSettings settings = new RuleSettings(20, 5, 0);
        RuleBook book = RuleLearner.learn(whole, settings, 40);
        assertThat(RuleLearner.learn(cut, settings, 40)).isEqualTo(book);
        double[] fromWhole = new double[facts.actors()];
        double[] fromCut = new double[facts.actors()];
        for (int type = 0; type < whole.types(); type++) {
            for (int actor = 0; actor < facts.actors(); actor++) {
                RuleScorer.of(book, whole).of(40).on(type).score(actor, fromWhole);
                RuleScorer.of(book, cut).of(40).on(type).score(actor, fromCut);
                assertThat(fromWhole).isEqualTo(fromCut);
            }
        }
    }

    @Test
    void shuffledEventsGiveTheSameBookBitForBit() {
        List<int[]> events = Histories.events(3);
        RuleBook book = learn(events);
        assertThat(book.rules()).hasSizeGreaterThan(20);
        for (int seed = 0; seed < 5; seed++) {
            List<int[]> shuffled = new ArrayList<>(events);
            shuffled.addAll(events.subList(0, 10)); // told twice is once
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(learn(shuffled)).isEqualTo(book);
        }
    }

    @Test
    void aConfidenceIsAShare() {
        for (Rule rule : learn(Histories.events(5)).rules()) {
            for (int days = 1; days < 30; days++) {
                assertThat(rule.confidence(days, days / 30.0)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatThrownBy(() -> new Facts.Builder(2, 1).add(0, 1, 1, 0)).hasMessage("type 1 is not in 0 to 0");
        assertThatThrownBy(() -> new Facts.Builder(2, 1).add(0, 0, 2, 0)).hasMessage("recipient 2 is not in 0 to 1");
        assertThatThrownBy(() -> new Facts.Builder(2, 1).add(0, 0, 1, -1)).hasMessageStartingWith("day -1");
    }

    private static RuleBook learn(List<int[]> events) {
        Chronicle chronicle = Chronicle.of(Histories.of(events).build());
        return RuleLearner.learn(chronicle, new RuleSettings(20, 5, 0), 1000);
    }
}
