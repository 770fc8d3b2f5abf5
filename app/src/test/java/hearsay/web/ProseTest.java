// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of a sum, and what a reader gets in their place. */
class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOBILIZE(x, y) after MOBILIZE(x, y) | forces set in motion, after the like by the same side",
                "ASSAULT(x, y) after ~ASSAULT(x, y) | attack, after the like by the other side",
                "ASSAULT(x, y) after THREATEN(x, y) | attack, after threat by the same side",
                "RETREAT(x, y) after ~REQUEST(x, y) | retreat, after request by the other side",
                "× 0.6 (certainty.PROBABLE) | × 0.6 (told as probable)",
                "× 0.8 (distance.DISTANCED) | × 0.8 (the outlet keeps away from it)",
                "fired by 2017-03-21 (9bca4213) | fired by 21 Mar 2017",
                "the last is of 2017-13-45 | the last is of 2017-13-45",
                "on 99 days at (x, y) | on 99 days at (x, y)"
            })
    void codesAreSaidInWords(String says, String words) {
        assertThat(Prose.of(says)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a denial by Russia (-0.7 if certain, × 0.95 after 7 days) | a denial by Russia",
                "as so many more; Beta(2.00, 31.50), mean 0.060; for 91 days | as so many more; for 91 days",
                "20 of 312 cases (UCDP, Dataset 25.1) | 20 of 312 cases (UCDP, Dataset 25.1)",
                "the like (in Egypt (+3.0 if certain)), of late | the like (in Egypt), of late"
            })
    void howItWasReckonedIsLeftToThePageOfTheQuestion(String says, String words) {
        assertThat(Prose.brief(says)).isEqualTo(words);
    }
}
