// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.knowledge.Edition;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrameCluesTest {

    private static final Incidents INCIDENTS = new Incidents(Edition.bundled());
    private static final String BLAST = "A bomb destroyed a bank in Tarma on Monday and wounded three clerks. ";

    @Test
    @DisplayName("Who claims the deed, in its own name or as the group named before, claims it")
    void claims() {
        assertThat(frames(BLAST + "Guerrillas of the Shining Path claimed responsibility for the attack."))
                .contains("frame verdict=claims");
        assertThat(frames(BLAST + "Nobody saw the Shining Path in Tarma. No group has claimed responsibility."))
                .doesNotContain("frame verdict=claims");
    }

    @Test
    @DisplayName("Whoever is blamed is told apart by who blames")
    void blamed() {
        assertThat(frames(BLAST + "The police blamed the Shining Path for the attack."))
                .contains("frame verdict=blamed by authority");
        assertThat(frames(BLAST + "A clerk blamed the Shining Path for the attack."))
                .contains("frame verdict=blamed by other");
    }

    private static Set<String> frames(String body) {
        Texts.Message message = new Texts.Message("M", "LIMA", LocalDate.of(1990, 1, 10), "", "TEXT", body);
        return INCIDENTS.told(message).stream()
                .flatMap(told -> told.leads().stream())
                .filter(lead -> lead.suspect().name().contains("Shining Path"))
                .flatMap(lead -> lead.clues().stream())
                .filter(FrameClues::made)
                .collect(Collectors.toSet());
    }
}
