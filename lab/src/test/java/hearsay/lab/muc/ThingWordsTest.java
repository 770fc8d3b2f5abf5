// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThingWordsTest {

    @Test
    @DisplayName("What is struck tells whose matter an incident is")
    void matter() {
        ThingWords words = ThingWords.bundled();
        assertThat(ThingWords.matter(words.of("barracks"))).isEqualTo("armed");
        assertThat(ThingWords.matter(words.of("peasants"))).isEqualTo("civil");
        assertThat(ThingWords.matter(Set.of("armed", "people"))).isEqualTo("both");
    }
}
