// SPDX-License-Identifier: Apache-2.0
package hearsay.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words say beside what they ask. */
class BesideTest {

    private static final Beside BESIDE = Beside.of();

    @Test
    void everyExampleFitsItsRow() {
        assertThat(BESIDE.all()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.pattern().matcher(one.yes()).find()).as(one.yes()).isTrue();
            assertThat(one.pattern().matcher(one.no()).find()).as(one.no()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Will more than 500 people be killed in Khartoum by the end of May?, true",
        "Will the death toll exceed 200 in October?, true",
        "Will more than 500 people be killed within 30 days?, false",
        "Will at least 20 people be killed in August 2017?, false",
        "Will 50 more people be killed by June?, false",
        "Will at least 20 people be killed?, false"
    })
    void aNumberIsMeantAsAWholeOrOnTop(String wording, boolean total) {
        assertThat(Beside.total(wording)).isEqualTo(total);
    }
}
