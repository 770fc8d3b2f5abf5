// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RecencyCurveTest {

    private static final int DELAYS = 20;

    @Test
    void findsTheCurveItWasMadeFrom() {
        RecencyCurve made = new RecencyCurve(0.4, 0.5, 0.1);
        int[] all = new int[DELAYS + 1];
        int[] positives = new int[DELAYS + 1];
        for (int days = 1; days <= DELAYS; days++) {
            all[days] = 1_000_000;
            positives[days] = (int) Math.round(all[days] * made.at(days));
        }
        RecencyCurve found = RecencyCurve.fit(positives, all, 0, DELAYS, 0);
        assertThat(found.decay()).isEqualTo(0.5);
        assertThat(found.rise()).isEqualTo(0.4, Offset.offset(1e-4));
        assertThat(found.floor()).isEqualTo(0.1, Offset.offset(1e-4));
    }

    @Test
    void isConstantWhereDelayDoesNotMatter() {
        int[] all = new int[DELAYS + 1];
        int[] positives = new int[DELAYS + 1];
        for (int days = 1; days <= DELAYS; days++) {
            all[days] = 70;
            positives[days] = 20;
        }
        RecencyCurve found = RecencyCurve.fit(positives, all, 0, DELAYS, 30);
        assertThat(found.at(1)).isEqualTo(0.2, Offset.offset(1e-9)); // 20 of 70, diluted with 30
        assertThat(found.at(19)).isEqualTo(0.2, Offset.offset(1e-9));
    }

    @Test
    void aCorrectionIsClippedAndNeedsAWindowThatIsNotEmpty() {
        FrequencyCorrection correction = new FrequencyCorrection(2, -0.5);
        assertThat(correction.at(0.1, 5)).isEqualTo(0.1, Offset.offset(1e-12));
        assertThat(correction.at(1, 5)).isEqualTo(FrequencyCorrection.MOST);
        assertThat(correction.at(0, 5)).isZero();
    }

    @Test
    void joinsTheTenBest() {
        NoisyOr noisyOr = new NoisyOr();
        noisyOr.add(0.1);
        noisyOr.add(0.5);
        assertThat(noisyOr.value()).isEqualTo(1 - (1 - 0.5) * (1 - 0.8 * 0.1), Offset.offset(1e-12));
        for (int i = 0; i < 20; i++) {
            noisyOr.add(0.5);
        }
        double full = noisyOr.value();
        noisyOr.add(0.4);
        assertThat(noisyOr.value()).isEqualTo(full);
    }

    @Test
    void theLogarithmIsOne() {
        for (double x = 0; x < 1e6; x = x * 1.37 + 1e-3) {
            assertThat(Logarithm.ofOnePlus(x)).isEqualTo(StrictMath.log1p(x), Offset.offset(1e-7));
        }
        assertThat(Logarithm.ofOnePlus(0)).isZero();
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> new RecencyCurve(0.9, 0.1, 0.2)).hasMessageContaining("rise 0.9");
        assertThatThrownBy(() -> new RecencyCurve(Double.NaN, 0, 0)).hasMessageContaining("rise NaN");
    }
}
