// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Sector;
import hearsay.knowledge.Edition;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    @DisplayName("A listed group is found inside a longer name of its people, and not inside another word")
    void found() {
        Groups groups = new Groups(Edition.bundled().table("actors/en/groups.tsv"));
        assertThat(groups.in("Maoist Shining Path guerrillas fled; the shining pathway did not."))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.name()).isEqualTo("Shining Path");
                    assertThat(found.sector()).isIn(Sector.REB, Sector.UAF);
                    assertThat(found.span().start()).isEqualTo(7);
                });
    }

    @Test
    @DisplayName("The outlet in a message's header is of rebels, on the air, an agency, a paper or none")
    void outlets() {
        assertThat(Outlet.of(sent("RADIO VENCEREMOS"))).isEqualTo(Outlet.REBEL);
        assertThat(Outlet.of(sent("DOMESTIC SERVICE"))).isEqualTo(Outlet.BROADCAST);
        assertThat(Outlet.of(sent("ACAN-EFE"))).isEqualTo(Outlet.AGENCY);
        assertThat(Outlet.of(sent("LA PRENSA GRAFICA"))).isEqualTo(Outlet.PAPER);
        assertThat(Outlet.of(sent(""))).isEqualTo(Outlet.NONE);
    }

    private static Texts.Message sent(String outlet) {
        return new Texts.Message("M", "LIMA", LocalDate.of(1990, 1, 5), outlet, "TEXT", "");
    }
}
