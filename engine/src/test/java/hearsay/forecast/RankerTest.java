// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankerTest {

    private static final RuleSettings SETTINGS = new RuleSettings(20, 5, 0);
    private static final int LEARNED = 30;
    private static final int ASKED = 45;

    private final Chronicle chronicle = Chronicle.of(Histories.random(11).build());
    private final RuleBook book = RuleLearner.learn(chronicle, SETTINGS, LEARNED);
    private final Combination combination = CombinationLearner.learn(book, chronicle, LEARNED, ASKED);

    @Test
    void reasonsAddUpToTheScore() {
        Ranker ranker = Ranker.of(book, combination, chronicle, ASKED);
        double[] scores = new double[chronicle.actors()];
        for (int type = 0; type < chronicle.types(); type++) {
            for (int actor = 0; actor < chronicle.actors(); actor++) {
                ranker.of(ASKED).on(type).score(actor, scores);
                for (int recipient = 0; recipient < chronicle.actors(); recipient++) {
                    Reasons reasons = ranker.explain(actor, type, recipient, ASKED);
                    assertThat(reasons.score()).isEqualTo(scores[recipient], Offset.offset(1e-9));
                }
            }
        }
    }

    @Test
    void rulesNamePastEventsThatHappened() {
        Ranker ranker = Ranker.of(book, combination, chronicle, ASKED);
        int fired = 0;
        for (int actor = 0; actor < chronicle.actors(); actor++) {
            int recipient = (actor + 1) % Histories.ACTORS;
            for (FiredRule rule : ranker.explain(actor, 0, recipient, ASKED).fired()) {
                fired++;
                assertThat(rule.rule().head()).isZero();
                assertThat(rule.confidence()).isBetween(0.0, 1.0);
                for (int day : rule.days()) {
                    assertThat(day).isLessThan(ASKED);
                    assertThat(happened(rule, day)).isTrue();
                }
            }
        }
        assertThat(fired).isGreaterThan(20);
    }

    @Test
    void seesNothingOfTheDayItselfOrLater() {
        Chronicle cut = Chronicle.of(chronicle.facts().before(ASKED));
        Combination fromCut = CombinationLearner.learn(RuleLearner.learn(cut, SETTINGS, LEARNED), cut, LEARNED, ASKED);
        assertThat(fromCut).isEqualTo(combination);
        double[] whole = new double[chronicle.actors()];
        double[] part = new double[chronicle.actors()];
        for (int type = 0; type < chronicle.types(); type++) {
            for (int actor = 0; actor < chronicle.actors(); actor++) {
                Ranker.of(book, combination, chronicle, ASKED)
                        .of(ASKED)
                        .on(type)
                        .score(actor, whole);
                Ranker.of(book, combination, cut, ASKED).of(ASKED).on(type).score(actor, part);
                assertThat(part).isEqualTo(whole);
            }
        }
    }

    @Test
    void isTheSameWithOneThreadAndWithFour() throws ExecutionException, InterruptedException {
        for (int threads : new int[] {1, 4}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                RuleBook learned = pool.submit(() -> RuleLearner.learn(chronicle, SETTINGS, LEARNED))
                        .get();
                assertThat(learned).isEqualTo(book);
                assertThat(pool.submit(() -> CombinationLearner.learn(book, chronicle, LEARNED, ASKED))
                                .get())
                        .isEqualTo(combination);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    @Test
    void aFeudIsExpectedToGoOn() {
        Facts.Builder facts = Histories.random(2);
        for (int day = 0; day < ASKED; day++) {
            facts.add(3, 0, 9, day);
        }
        Chronicle feud = Chronicle.of(facts.build());
        RuleBook learned = RuleLearner.learn(feud, SETTINGS, LEARNED);
        Combination weights = CombinationLearner.learn(learned, feud, LEARNED, ASKED);
        double[] scores = new double[feud.actors()];
        Ranker.of(learned, weights, feud, ASKED).of(ASKED).on(0).score(3, scores);
        for (int y = 0; y < scores.length; y++) {
            assertThat(scores[9]).isGreaterThanOrEqualTo(scores[y]);
        }
    }

    @Test
    void weightsSurviveTheirText() {
        assertThat(Combination.parse(combination.text())).isEqualTo(combination);
    }

    private boolean happened(FiredRule rule, int day) {
        Facts facts = chronicle.facts();
        int body = rule.rule().body();
        boolean inverse = body >= facts.types();
        for (int row = facts.firstOf(day); row < facts.firstOf(day + 1); row++) {
            if (facts.type(row) == (inverse ? body - facts.types() : body)
                    && facts.actor(row) == (inverse ? rule.recipient() : rule.actor())
                    && facts.recipient(row) == (inverse ? rule.actor() : rule.recipient())) {
                return true;
            }
        }
        return false;
    }
}
