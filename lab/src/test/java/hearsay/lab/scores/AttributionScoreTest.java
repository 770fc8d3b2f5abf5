// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lab.Cases;
import hearsay.lab.scores.AttributionScore.Triple;
import hearsay.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases: attributions.txt. */
class AttributionScoreTest {

    static Stream<Cases> cases() throws IOException {
        return Cases.read("scores/attributions.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsWholeAttributions(Cases one) {
        Counts counts = AttributionScore.count(triples(one.all("gold")), triples(one.all("answer")));
        assertThat(List.of(counts.right(), counts.given(), counts.wanted())).isEqualTo(one.numbers("right"));
    }

    private static List<Triple> triples(List<String> lines) {
        return lines.stream()
                .map(line -> line.split("/", -1))
                .map(roles -> new Triple(spans(roles[0]), spans(roles[1]), spans(roles[2])))
                .toList();
    }

    private static List<Span> spans(String written) {
        return Stream.of(written.split(","))
                .filter(part -> !part.isEmpty())
                .map(Cases::span)
                .toList();
    }
}
