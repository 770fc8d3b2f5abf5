// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lab.Cases;
import hearsay.lab.corpora.GoldTime;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases: times.txt. */
class TimeScoreTest {

    static Stream<Cases> cases() throws IOException {
        return Cases.read("scores/times.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsAsTempEvalDoes(Cases one) {
        assertThat(TimeScore.count(times(one, "want"), times(one, "give")))
                .containsEntry(TimeScore.RELAXED, counts(one, "relaxed"))
                .containsEntry(TimeScore.STRICT, counts(one, "strict"))
                .containsEntry(TimeScore.VALUE, counts(one, "value"));
    }

    private static List<GoldTime> times(Cases one, String key) {
        return Arrays.stream(one.all(key).get(0).split(" "))
                .map(written -> written.split(":"))
                .map(parts -> new GoldTime(Cases.span(parts[0]), "DATE", parts[1]))
                .toList();
    }

    private static Counts counts(Cases one, String key) {
        List<Long> numbers = one.numbers(key);
        return new Counts(numbers.get(0), numbers.get(1), numbers.get(2));
    }
}
