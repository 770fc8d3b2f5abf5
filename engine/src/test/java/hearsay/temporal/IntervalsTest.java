// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.analysis.Analysis;
import hearsay.analysis.Analyzer;
import hearsay.claims.Interval;
import hearsay.claims.TimeExpression;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where in the calendar a time lies. Cases: intervals.tsv. */
class IntervalsTest {

    private static final Edition EDITION = Edition.bundled();
    private static final Analyzer ANALYZER = Analyzer.of(EDITION);
    private static final TimeTagger TAGGER = TimeTagger.of(EDITION);

    static Stream<Table.Row> cases() throws IOException {
        try (InputStream in = IntervalsTest.class.getResourceAsStream("intervals.tsv")) {
            return Table.parse("intervals.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void liesWhereTheWordsSay(Table.Row row) {
        String marked = row.get("sentence");
        Span words = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        String text = marked.replace("[", "").replace("]", "");
        Optional<TimeExpression> time = TAGGER.find(analysis(text), LocalDate.parse(row.get("published"))).stream()
                .filter(one -> one.span().equals(words))
                .findFirst();
        assertThat(time).as(marked).isPresent();
        assertThat(time.get().interval().map(IntervalsTest::printed).orElse("- - -"))
                .as(marked)
                .isEqualTo(row.get("start") + " " + row.get("end") + " " + row.get("grain"));
    }

    @Test
    void anchorsOnTheReportsOwnDay() {
        Analysis analysis = analysis("They left today.");
        OffsetDateTime late = OffsetDateTime.parse("2017-03-14T23:30:00-05:00");
        assertThat(TAGGER.find(analysis, late))
                .extracting(TimeExpression::value)
                .containsExactly("2017-03-14");
    }

    private static Analysis analysis(String text) {
        return ANALYZER.analyze(text, List.of(new Span(0, text.length())));
    }

    private static String printed(Interval interval) {
        return interval.start().map(Object::toString).orElse("-") + " "
                + interval.end().map(Object::toString).orElse("-") + " " + interval.grain();
    }
}
