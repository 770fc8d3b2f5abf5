// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import hearsay.lab.scores.Counts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts are doubled: 2 is right, 1 partly right. */
class ScoringTest {

    private static Template template(boolean optional, String type, String date, String place, String... victims) {
        return new Template(
                "M",
                optional,
                Map.of(
                        Slot.TYPE, List.of(Fill.of(type)),
                        Slot.DATE, List.of(Fill.of(date)),
                        Slot.LOCATION, List.of(Fill.of(place)),
                        Slot.VICTIMS, List.of(victims).stream().map(Fill::of).toList()));
    }

    @Test
    void countsRightPartlyRightAndWrongFills() {
        Template key =
                template(false, "BOMBING", "05 JAN 90", "PERU: LIMA (CITY)", "2: \"TWO GUARDS\"", "PLURAL: \"NURSES\"");
        Template ours = template(false, "BOMBING", "- 06 JAN 90", "PERU", "2: \"GUARDS\"", "7: \"SEVEN NURSES\"");
        Map<String, Counts> counts = Scoring.count(List.of(key), List.of(ours), Pairing.FULL);
        assertThat(counts)
                .containsEntry("template", new Counts(2, 2, 2))
                .containsEntry("type", new Counts(2, 2, 2))
                .containsEntry("date", new Counts(1, 2, 2))
                .containsEntry("location", new Counts(1, 2, 2))
                .containsEntry("victims", new Counts(3, 4, 4));
    }

    @Test
    void missesAndExtrasCountButNotOptionalKeys() {
        Template key = template(false, "KIDNAPPING", "05 JAN 90", "PERU");
        Template optional = template(true, "ARSON", "05 JAN 90", "CHILE");
        Template extra = template(false, "ROBBERY", "05 JAN 90", "BOLIVIA");
        Map<String, Counts> counts = Scoring.count(List.of(key, optional), List.of(extra), Pairing.FULL);
        assertThat(counts).containsEntry("template", new Counts(0, 2, 2)).containsEntry("type", new Counts(0, 2, 2));
    }
}
