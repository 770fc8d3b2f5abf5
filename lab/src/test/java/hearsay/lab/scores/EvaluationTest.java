// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hearsay.lab.scores.SpanScore.Labelled;
import hearsay.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void sumsCountsBeforeItDivides() {
        Evaluation evaluation = new Evaluation().f1("cue.f1", "cue");
        evaluation.add(Map.of("cue", new Counts(1, 1, 4)), Map.of("cue", new Counts(0, 1, 4)));
        evaluation.add(Map.of("cue", new Counts(3, 5, 4)), Map.of("cue", new Counts(1, 3, 4)));
        Figure figure = only(evaluation);
        // 2 * 4 / (6 + 8), 2 * 1 / (4 + 8)
        assertThat(figure.value()).isCloseTo(57.142857, within(1e-6));
        assertThat(figure.floor().getAsDouble()).isCloseTo(16.666667, within(1e-6));
    }

    @Test
    void twoDocumentsGiveTheIntervalOfTheTwo() {
        Evaluation evaluation = new Evaluation().f1("f1", "all");
        evaluation.add(Map.of("all", new Counts(1, 2, 2)), Map.of());
        evaluation.add(Map.of("all", new Counts(2, 2, 2)), Map.of());
        Figure figure = only(evaluation);
        // A quarter of the samples draws the first document twice, a quarter the second twice.
        assertThat(figure.interval().orElseThrow()).isEqualTo(new Figure.Interval(50, 100));
        assertThat(figure.floor()).isEmpty();
    }

    @Test
    void equalDocumentsLeaveNothingToChance() {
        Evaluation evaluation = new Evaluation().f1("f1", "all");
        for (int i = 0; i < 20; i++) {
            evaluation.add(Map.of("all", new Counts(3, 4, 5)), Map.of());
        }
        Figure.Interval interval = only(evaluation).interval().orElseThrow();
        assertThat(interval.low()).isEqualTo(interval.high()).isCloseTo(66.666667, within(1e-6));
    }

    @Test
    void aFigureOfNothingIsNone() {
        assertThatThrownBy(() -> new Evaluation().f1("f1", "all").figures()).hasMessage("no documents to score");
    }

    @Test
    void spansAreRightIfBothEndsAndTheKindAre() {
        List<Labelled> wanted = List.of(cue(0, 4), cue(5, 9), new Labelled(new Span(10, 12), "source"));
        List<Labelled> given = List.of(cue(0, 4), cue(0, 4), cue(5, 8), cue(10, 12));
        assertThat(SpanScore.count("cue", wanted, given)).isEqualTo(new Counts(1, 3, 2));
        assertThat(SpanScore.count("source", wanted, given)).isEqualTo(new Counts(0, 0, 1));
        assertThat(SpanScore.count(wanted, given)).isEqualTo(new Counts(1, 3, 3));
    }

    @Test
    void figuresGoOutUnderTheirNames() {
        Evaluation evaluation = new Evaluation().f1("cue.f1", "cue");
        evaluation.add(Map.of("cue", new Counts(1, 2, 2)), Map.of("cue", new Counts(0, 1, 2)));
        String json = new Figures("attribution", evaluation.figures()).json();
        assertThat(json.replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"task\":\"attribution\",\"figures\":{\"cue.f1\":50.0000,\"cue.f1.low\":50.0000,\"cue.f1.high\":50.0000,"
                                + "\"floor.cue.f1\":0.0000}}");
    }

    private static Figure only(Evaluation evaluation) {
        return evaluation.figures().values().iterator().next();
    }

    private static Labelled cue(int start, int end) {
        return new Labelled(new Span(start, end), "cue");
    }
}
