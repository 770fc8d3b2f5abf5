// SPDX-License-Identifier: Apache-2.0
package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.EventType;
import hearsay.claims.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlainWordsTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeAndEveryModeOfItHasWords(EventType type) {
        assertThat(PlainWords.type(type)).isNotEqualTo(type.name());
        for (Mode mode : type.modes()) {
            assertThat(PlainWords.type(type, mode)).doesNotContain("/");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Russia · MOBILIZE/troops · to west of Egypt, EGY · by 14 Mar 2017 · 22 = Russia · deployment of troops · to west of Egypt · by 14 Mar 2017 · 22",
                "? → fighters · ASSAULT, future = somebody → fighters · attack, to come",
                "LNA · ASSAULT/aerial · Es Sider, LBY; Ras Lanuf, LBY = LNA · air strike · Es Sider; Ras Lanuf, Libya",
                "from Brega, LBY; to Moscow, RUS = from Brega, Libya; to Moscow, Russia",
                "One → it · REJECT, hypothetical = One → it · refusal, hypothetical",
                "NATO · CONSULT = NATO · talks",
                "UN = UN",
                "Nowhere, QQQ = Nowhere, QQQ"
            })
    void codesAreSaidAsPeopleSayThem(String coded, String plain) {
        assertThat(PlainWords.line(coded)).isEqualTo(plain);
    }

    @Test
    void theCodeStaysAtHand() {
        assertThat(PlainWords.parts("Egypt · COERCE/arrest").get(1).code()).contains("COERCE/arrest");
        assertThat(PlainWords.parts("Egypt · COERCE/arrest").get(0).isType()).isFalse();
    }
}
