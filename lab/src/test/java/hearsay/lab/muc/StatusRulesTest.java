// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Sector;
import hearsay.lab.muc.Template.Fill;
import hearsay.lab.muc.Template.Slot;
import hearsay.lab.scores.Counts;
import hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatusRulesTest {

    private static final Suspect FRONT = new Suspect(
            "Front of the Hills", Sector.REB, "listed", List.of(new Span(0, 18)), List.of("Front of the Hills"));

    private static List<Fill> filled(String... clues) {
        Told told = new Told(
                new Template("M", false, Map.of(Slot.TYPE, List.of(Fill.of("BOMBING")))),
                Set.of(),
                List.of(new Told.Lead(FRONT, Set.of(clues))));
        return StatusRules.filled(told).fills(Slot.STATUS);
    }

    @Test
    @DisplayName("Who claims it has claimed it, who does it did it, and whom an authority blames is suspected by one")
    void decides() {
        assertThat(Status.in(filled("near claims responsibility").get(0))).containsExactly(Status.CLAIMED_OR_ADMITTED);
        assertThat(Status.in(filled("role=ACTOR").get(0))).containsExactly(Status.REPORTED_AS_FACT);
        assertThat(Status.in(
                        filled("camp=rebel", "same=accuse", "named=authority").get(0)))
                .containsExactly(Status.SUSPECTED_OR_ACCUSED_BY_AUTHORITIES);
        assertThat(filled("apart=1")).isEmpty();
    }

    @Test
    @DisplayName("A right status of another organisation earns nothing, and half where it is counted so")
    void loosely() {
        Template key = template("REPORTED AS FACT: \"RIVER BAND\"");
        Template ours = template("REPORTED AS FACT: \"FRONT OF THE HILLS\"");
        assertThat(Scoring.count(List.of(key), List.of(ours), Pairing.FULL))
                .containsEntry("status", new Counts(0, 2, 2))
                .containsEntry("status_half", new Counts(1, 2, 2));
    }

    private static Template template(String status) {
        return new Template(
                "M", false, Map.of(Slot.TYPE, List.of(Fill.of("BOMBING")), Slot.STATUS, List.of(Fill.of(status))));
    }
}
