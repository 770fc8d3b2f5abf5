// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.casing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruecaserTest {

    private static final Truecaser TRUECASER = Truecaser.bundled();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "THE MINISTER MET THE PRESIDENT OF PERU IN LIMA. | The minister met the president of Peru in Lima.",
                "GEN. OCTAVIO BRUNEZ SAID THE TALKS FAILED. | Gen. Octavio Brunez said the talks failed.",
                "THE REBELS LEFT ON 3 MAY. THEY MAY RETURN. | The rebels left on 3 May. They may return.",
                "THE QXLF CLAIMED THE RAID. | The QXLF claimed the raid."
            })
    void restoresCaseAndLength(String capitals, String expected) {
        String restored = TRUECASER.restore(capitals);
        assertThat(restored).isEqualTo(expected).hasSameSizeAs(capitals);
    }
}
