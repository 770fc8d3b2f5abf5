// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {

    @Test
    void spellingsAndTitlesOfOneNameAreListedOnce() {
        assertThat(Alike.counted(List.of(
                        "Tamer al-Rifai",
                        "Russian defence ministry",
                        "Mr Tamer al-Rifai",
                        "Russian Defense Ministry",
                        "the Russian defence ministry",
                        "ministry")))
                .hasToString("{Tamer al-Rifai=2, Russian defence ministry=3, ministry=1}");
    }
}
