// SPDX-License-Identifier: Apache-2.0
package hearsay.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.claims.Quantity;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Rules;
import hearsay.temporal.TimeTagger;
import hearsay.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule's own examples, read by the model and the times that travel with the program. */
class QuantityFinderTest {

    private static final String FILE = "quantities/en/amounts.rules";
    private static final LocalDate PUBLISHED = LocalDate.of(2017, 3, 14);
    private static final Edition EDITION = Edition.bundled();
    private static final Analyzer ANALYZER = Analyzer.of(EDITION);
    private static final TimeTagger TIMES = TimeTagger.of(EDITION);
    private static final QuantityFinder FINDER = QuantityFinder.of(EDITION);

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
        String[] parts = example.split("=>");
        String words = parts[0].substring(parts[0].indexOf('[') + 1, parts[0].indexOf(']'));
        assertThat(find(parts[0].strip())).contains(rule + " " + words + " " + parts[1].strip());
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

    /** What is found in an example: rule, words, bounds, unit and what is counted. */
    private static List<String> find(String example) {
        String text = example.replace("[", "").replace("]", "");
        Analysis analysis = ANALYZER.analyze(text, List.of(new Span(0, text.length())));
        return FINDER.find(analysis, TIMES.find(analysis, PUBLISHED)).stream()
                .map(quantity -> told(text, quantity))
                .toList();
    }

    private static String told(String text, Quantity quantity) {
        return String.join(
                " ",
                quantity.because().rule().replace("quantities/en/", ""),
                quantity.span().in(text),
                number(quantity.low()) + "/" + number(Optional.of(quantity.best())) + "/" + number(quantity.high()),
                quantity.unit(),
                quantity.counted().orElse("-"));
    }

    private static String number(Optional<Double> number) {
        return number.map(value -> new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("-");
    }
}
