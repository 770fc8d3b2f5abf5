// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.claims.TimeExpression;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Rules;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule's own examples, read by the model that travels with the program. */
class TimeTaggerTest {

    private static final String FILE = "temporal/en/times.rules";
    private static final Edition EDITION = Edition.bundled();
    private static final Analyzer ANALYZER = Analyzer.of(EDITION);
    private static final TimeTagger TAGGER = TimeTagger.of(EDITION);

    static Stream<Arguments> yes() {
        return examples("yes");
    }

    static Stream<Arguments> no() {
        return examples("no");
    }

    private static Stream<Arguments> examples(String key) {
        return Rules.parse(FILE, EDITION.text(FILE)).all().stream()
                .flatMap(rule -> rule.all(key).stream().map(example -> Arguments.of(rule.name(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("yes")
    void finds(String rule, String example) {
        String wanted = example.substring(example.lastIndexOf("=>") + 2).strip();
        String sentence = sentence(example);
        assertThat(find(example))
                .as(example)
                .contains(rule + " " + sentence.substring(sentence.indexOf('[') + 1, sentence.indexOf(']')) + " "
                        + wanted);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("no")
    void findsNot(String rule, String example) {
        assertThat(find(example)).noneMatch(found -> found.startsWith(rule + " "));
    }

    @Test
    void everyRuleBringsItsYesAndItsNo() {
        assertThat(Rules.parse(FILE, EDITION.text(FILE)).all()).allSatisfy(rule -> {
            boolean silent = rule.first("means").orElse("").equals("none");
            assertThat(rule.all("yes")).as(rule.place() + ": yes").hasSizeGreaterThanOrEqualTo(silent ? 0 : 1);
            assertThat(rule.all("no")).as(rule.place() + ": no").isNotEmpty();
        });
    }

    private static String sentence(String example) {
        int arrow = example.lastIndexOf("=>");
        return example.substring(example.indexOf('|') + 1, arrow < 0 ? example.length() : arrow)
                .strip();
    }

    /** What is found in an example: rule, words, type and value. */
    private static List<String> find(String example) {
        LocalDate published =
                LocalDate.parse(example.substring(0, example.indexOf('|')).strip());
        String text = sentence(example).replace("[", "").replace("]", "");
        Analysis analysis = ANALYZER.analyze(text, List.of(new Span(0, text.length())));
        return TAGGER.find(analysis, published).stream()
                .map(time -> told(text, time))
                .toList();
    }

    private static String told(String text, TimeExpression time) {
        String rule = time.because().rule().replace("temporal/en/", "");
        return rule + " " + time.span().in(text) + " " + time.type() + " " + time.value();
    }
}
