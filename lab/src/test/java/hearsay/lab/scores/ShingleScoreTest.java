// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.scores;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShingleScoreTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c d e f        | a b c d e f      | 3 | 0 | 0 | true",
                "a b c d e f        | b c d e f g      | 2 | 1 | 1 | false",
                "a b c d            | A b c d          | 0 | 1 | 1 | false",
                "a, b; c-d          | a b c d          | 1 | 0 | 0 | true",
                "a b                | a b              | 1 | 0 | 0 | true",
                "a b c d a b c d    | a b c d          | 1 | 0 | 4 | false",
                "''                 | a b c d e        | 0 | 2 | 0 | false",
                "a b c d e          | ''               | 0 | 0 | 2 | false"
            })
    void countsSequencesOfFourWords(String wanted, String given, long right, long wrong, long missed, boolean same) {
        assertThat(ShingleScore.of(wanted, given)).isEqualTo(new ShingleScore(right, wrong, missed, same));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 1, 0.25, 0.5", "0, 2, 2, 0, 0"})
    void sharesAreOfWhatWasGivenAndOfWhatWasWanted(
            long right, long wrong, long missed, double precision, double recall) {
        ShingleScore score = new ShingleScore(right, wrong, missed, false);
        assertThat(score.precision()).hasValue(precision);
        assertThat(score.recall()).hasValue(recall);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3"})
    void ofNothingThereIsNoShare(long right, long wrong, long missed) {
        assertThat(new ShingleScore(right, wrong, missed, false).precision()).isEmpty();
    }
}
