// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.muc;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Sector;
import hearsay.lab.muc.Template.Fill;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final Suspect FRONT = new Suspect(
            "Front of the Hills", Sector.REB, "listed", List.of(new Span(0, 18)), List.of("Front of the Hills", "FOH"));

    @Test
    @DisplayName(
            "A fill is right for the same organisation and a status that the key allows, half right without the authorities")
    void earns() {
        assertThat(Status.worth(key("REPORTED AS FACT: \"FOH\""), Status.REPORTED_AS_FACT.fill(FRONT)))
                .isEqualTo(2);
        assertThat(Status.worth(key("POSSIBLE / REPORTED AS FACT: \"FOH\""), Status.POSSIBLE.fill(FRONT)))
                .isEqualTo(2);
        assertThat(Status.worth(
                        key("SUSPECTED OR ACCUSED BY AUTHORITIES: \"THE FRONT OF THE HILLS\" / \"FOH\""),
                        Status.SUSPECTED_OR_ACCUSED.fill(FRONT)))
                .isEqualTo(1);
        assertThat(Status.worth(
                        key("SUSPECTED OR ACCUSED: \"FOH\""), Status.SUSPECTED_OR_ACCUSED_BY_AUTHORITIES.fill(FRONT)))
                .isZero();
        assertThat(Status.worth(key("POSSIBLE: \"FOH\""), Status.REPORTED_AS_FACT.fill(FRONT)))
                .isZero();
    }

    @Test
    @DisplayName("Names that share only common words are not the same organisation")
    void otherOrganisation() {
        assertThat(Status.worth(
                        key("REPORTED AS FACT: \"ARMED FORCES\""),
                        Status.REPORTED_AS_FACT.fill(new Suspect(
                                "Revolutionary Armed Forces",
                                Sector.REB,
                                "named",
                                List.of(new Span(0, 3)),
                                List.of("Revolutionary Armed Forces")))))
                .isZero();
        assertThat(Status.worth(
                        key("REPORTED AS FACT: \"SALVADORAN ARMY\""),
                        Status.REPORTED_AS_FACT.fill(
                                new Suspect("army", Sector.MIL, "body", List.of(new Span(0, 3)), List.of("the army")))))
                .isEqualTo(2);
    }

    private static Fill key(String written) {
        return new Fill(List.of(written.split(" / ")), false);
    }
}
