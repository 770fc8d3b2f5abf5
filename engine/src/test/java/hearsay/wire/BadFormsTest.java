// SPDX-License-Identifier: Apache-2.0
package hearsay.wire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.laws.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is no form of ours is refused, with what is wrong and where. */
class BadFormsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "bad-forms.tsv",
            delimiter = '\t',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            maxCharsPerColumn = 4000)
    void refused(String name, String form, String json, String message) {
        assertThatThrownBy(() -> read(form, json))
                .as(name)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aCutFormIsRefusedWhereverItIsCut() {
        ForAll.seeds(20, generators -> {
            String json = Wire.print(generators.claim(generators.document()));
            for (int end = 0; end < json.length(); end += 7) {
                String cut = json.substring(0, end);
                assertThatThrownBy(() -> Wire.claim(cut)).isInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    private static Object read(String form, String json) {
        return switch (form) {
            case "document" -> Wire.document(json);
            case "reading" -> Wire.reading(json);
            case "claim" -> Wire.claim(json);
            default -> throw new AssertionError(form);
        };
    }
}
