// SPDX-License-Identifier: Apache-2.0
package hearsay.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hearsay.claims.LogOdds;
import hearsay.knowledge.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table that is the model: whole, with reasons, and strict about what it takes. */
class IndicatorsTest {

    private final Indicators indicators = Affair.indicators();

    @Test
    void everyRowHasAReasonAndWordsAndWeighsSomething() {
        assertThat(indicators.all()).hasSizeGreaterThan(30).allSatisfy(row -> {
            assertThat(row.reason()).as(row.name()).isNotBlank();
            assertThat(row.says()).as(row.name()).isNotBlank();
            assertThat(row.bits()).as(row.name()).isNotZero();
            assertThat(row.group()).as(row.name()).isNotBlank();
            assertThat(row.seesAsked() || !row.sees().isEmpty()).as(row.name()).isTrue();
        });
    }

    @Test
    void theRowsThatTheProgramFiresAreThere() {
        for (String name : List.of("dependent", "reported", "unreported", "one-of-many", "rule")) {
            assertThat(indicators.model(name).says()).isNotBlank();
        }
    }

    @Test
    void aWrongCellIsNamedWithItsPlace() {
        String table = Edition.bundledText(Indicators.FILE).replace("\tuncalibrated\t", "\tguessed\t");
        assertThatThrownBy(() -> Indicators.parse(table))
                .hasMessageContaining("answers/indicators.tsv:")
                .hasMessageContaining("guessed");
    }

    @Test
    void aReportThatIsSoForCertainWeighsWholeAndOneThatIsNotNothing() {
        for (double bits : new double[] {-3, -0.5, 0.5, 4}) {
            assertThat(Sighting.uncertain(bits, 1)).isCloseTo(bits, within(1e-12));
            assertThat(Sighting.uncertain(bits, 0)).isCloseTo(0, within(1e-12));
            assertThat(Math.abs(Sighting.uncertain(bits, 0.6))).isLessThan(Math.abs(bits));
        }
    }

    @Test
    void whatIsReportedAndTheRestMixByTotalProbability() {
        double rest = -4;
        double probability = new LogOdds(rest + Answerer.mixed(0.7, rest)).probability();
        double before = new LogOdds(rest).probability();
        assertThat(probability).isCloseTo(0.7 + 0.3 * before, within(1e-9));
    }
}
