// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Rules;
import hearsay.questions.AnswerRates.Usual;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinds of questions, each with the examples of its rule, and how often they were answered yes. */
class QuestionClassesTest {

    private static final String TEXT = Edition.bundledText(QuestionClasses.FILE);

    private final QuestionClasses classes = QuestionClasses.parse(TEXT);
    private final AnswerRates rates = AnswerRates.parse(Edition.bundledText(AnswerRates.FILE));

    static List<Rules.Rule> rules() {
        return Rules.parse(QuestionClasses.FILE, TEXT).all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExamplesOfAClass(Rules.Rule rule) {
        assertThat(rule.all("yes"))
                .as(rule.place())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(classes.of(unquoted(example)).map(QuestionClass::name))
                        .as(example)
                        .contains(rule.name()));
        assertThat(rule.all("no"))
                .as(rule.place())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(classes.of(unquoted(example)).map(QuestionClass::name))
                        .as(example)
                        .isNotEqualTo(Optional.of(rule.name())));
    }

    private static String unquoted(String example) {
        return example.substring(1, example.length() - 1);
    }

    @Test
    void onlyTheFirstLineCounts() {
        assertThat(classes.of("Will it rain?\nThis is about an invasion.")).isEmpty();
    }

    @Test
    void aRateLiesBetweenPriorAndCountsAndForgetsSets() {
        AnswerRates two =
                AnswerRates.parse("# made up\nset\tclass\tcases\thappened\na\tattack\t10\t10\nb\tattack\t20\t0\n");
        QuestionClass attack = new QuestionClass("attack", "x", 0.1);
        assertThat(two.rate(attack, Usual.UNKNOWN, Set.of())).isEqualTo(12.0 / 50, Offset.offset(1e-12));
        assertThat(two.rate(attack, Usual.UNKNOWN, Set.of("a"))).isEqualTo(2.0 / 40, Offset.offset(1e-12));
        assertThat(two.rate(attack, Usual.UNKNOWN, Set.of("a", "b"))).isEqualTo(0.1, Offset.offset(1e-12));
        assertThat(two.rate(Set.of())).isEqualTo(0.2, Offset.offset(1e-12));
        assertThatThrownBy(() -> AnswerRates.parse("a\tattack\t1\n")).hasMessageContaining("has 4 cells: a\tattack\t1");
        assertThatThrownBy(() -> AnswerRates.parse("a\tattack\t1\t2\n")).hasMessageContaining("a attack: 2 of 1");
    }

    @Test
    void whatWasCountedIsOfTheClasses() {
        for (QuestionClass each : classes.all()) {
            double rate = rates.rate(each, Usual.UNKNOWN, Set.of());
            assertThat(rate).as(each.name()).isBetween(0.0001, 0.99);
        }
        QuestionClass more =
                classes.of("Will there be more riots in Atlantis than usual?").orElseThrow();
        assertThat(QuestionClasses.comparing(more)).isTrue();
        assertThat(rates.rate(more, Usual.NONE, Set.of())).isLessThan(rates.rate(more, Usual.UNKNOWN, Set.of()) / 5);
        assertThat(rates.rate(more, Usual.SOME, Set.of())).isGreaterThan(rates.rate(more, Usual.UNKNOWN, Set.of()));
    }
}
