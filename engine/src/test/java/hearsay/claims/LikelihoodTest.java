// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of ICD 203, and where one ends and the next begins. */
class LikelihoodTest {

    @ParameterizedTest
    @CsvSource({
        "0.0001, almost no chance",
        "0.01, almost no chance",
        "0.0499, almost no chance",
        "0.05, very unlikely",
        "0.1999, very unlikely",
        "0.20, unlikely",
        "0.45, roughly even chance",
        "0.5499, roughly even chance",
        "0.55, likely",
        "0.80, very likely",
        "0.95, almost certain",
        "0.9999, almost certain"
    })
    void aBoundBelongsToTheBandAboveIt(double probability, String term) {
        assertThat(Likelihood.of(probability).term()).isEqualTo(term);
    }

    @Test
    void neverNoughtAndNeverAHundred() {
        assertThat(Likelihood.percent(1e-9)).isEqualTo(1);
        assertThat(Likelihood.percent(1 - 1e-9)).isEqualTo(99);
        assertThat(Likelihood.percent(0.123)).isEqualTo(12);
        assertThatThrownBy(() -> Likelihood.of(0)).hasMessageContaining("above 0 and below 1");
        assertThatThrownBy(() -> Likelihood.of(1)).hasMessageContaining("above 0 and below 1");
    }

    @Test
    void theBandsMeetAndLeaveNoGap() {
        Likelihood[] all = Likelihood.values();
        for (int i = 1; i < all.length; i++) {
            assertThat(all[i].from()).isEqualTo(all[i - 1].to());
        }
    }
}
