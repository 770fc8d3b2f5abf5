// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static final Template KEY = template("BOMBING", "05 JAN 90", "REPORTED AS FACT: \"RIVER BAND\"");
    private static final Template SAME_DAY = template("BOMBING", "05 JAN 90", "POSSIBLE: \"LAKE FRONT\"");
    private static final Template SAME_BAND = template("BOMBING", "09 MAR 90", "REPORTED AS FACT: \"RIVER BAND\"");

    @Test
    @DisplayName("Organisation and status speak as the other slots do, where all speak")
    void full() {
        assertThat(Pairing.FULL.pairs(List.of(KEY), List.of(SAME_DAY, SAME_BAND)))
                .containsExactly(Map.entry(0, 1));
    }

    @Test
    @DisplayName("As a tie-break the status decides only between templates that agree equally well in all else")
    void tieBreak() {
        assertThat(Pairing.TIE_BREAK.pairs(List.of(KEY), List.of(SAME_DAY, SAME_BAND)))
                .containsExactly(Map.entry(0, 0));
        Template silent = template("BOMBING", "05 JAN 90", "");
        assertThat(Pairing.TIE_BREAK.pairs(List.of(KEY), List.of(silent, KEY))).containsExactly(Map.entry(0, 1));
    }

    @Test
    @DisplayName("Kinds of incidents that do not meet make no pair, whoever is behind them")
    void kinds() {
        Template robbery = template("ROBBERY", "05 JAN 90", "REPORTED AS FACT: \"RIVER BAND\"");
        assertThat(Pairing.FULL.pairs(List.of(KEY), List.of(robbery))).isEmpty();
    }

    private static Template template(String type, String date, String status) {
        return new Template(
                "M",
                false,
                Map.of(
                        Slot.TYPE, List.of(Fill.of(type)),
                        Slot.DATE, List.of(Fill.of(date)),
                        Slot.STATUS, status.isEmpty() ? List.of() : List.of(Fill.of(status))));
    }
}
