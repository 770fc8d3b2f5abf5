// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditScriptTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "denied, deny, L|3+y",
                "Soldiers, soldier, L|1+",
                "soldiers, soldier, L|1+",
                "Egypt, Egypt, K|0+",
                "REUTERS, Reuters, T|0+",
                "was, be, L|=be",
                "'s, be, L|=be",
                "said, say, L|2+y",
                "US, US, K|0+",
                "went, go, L|=go",
                "McDonalds, McDonald, K|1+",
            })
    void findsAndAppliesTheScript(String form, String lemma, String script) {
        assertThat(EditScript.derive(form, lemma)).isEqualTo(script);
        assertThat(EditScript.apply(script, form)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"a, L|3+y, a", "go, L|2+x, go", "x, V|=iPhone, iPhone"})
    void leavesWhatDoesNotFit(String form, String script, String lemma) {
        assertThat(EditScript.apply(script, form)).isEqualTo(lemma);
    }
}
