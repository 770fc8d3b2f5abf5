// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.knowledge.Edition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pairs of names that stand beside the rules of transliteration. */
class TransliterationTest {

    private static final Edition EDITION = Edition.bundled();
    private static final Transliteration TRANSLITERATION = Transliteration.of(EDITION);

    @TestFactory
    Stream<DynamicTest> pairs() {
        List<String> lines = EDITION.text("actors/en/transliteration.rules")
                .lines()
                .filter(line -> line.startsWith("yes ") || line.startsWith("no "))
                .toList();
        assertThat(lines).hasSizeGreaterThan(20);
        return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        String[] names = line.substring(line.indexOf(' ') + 1).split(" = ", -1);
        String one = TRANSLITERATION.fold(names[0]);
        String other = TRANSLITERATION.fold(names[1]);
        assertThat(one.equals(other)).as(one + " and " + other).isEqualTo(line.startsWith("yes"));
    }
}
