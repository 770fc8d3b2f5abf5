// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Rules;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code relays.rules} and {@code holders.rules}, and credit lines. */
class RelaysTest {

    private static final Edition EDITION = Edition.bundled();
    private static final Holders HOLDERS = Holders.of(EDITION);

    static Stream<Arguments> relays() {
        return examples("attribution/en/relays.rules");
    }

    static Stream<Arguments> anonymity() {
        return examples("attribution/en/holders.rules");
    }

    private static Stream<Arguments> examples(String file) {
        return Rules.parse(file, EDITION.text(file)).all().stream()
                .flatMap(rule -> Stream.concat(
                        rule.all("yes").stream().map(yes -> Arguments.of(rule.name(), true, yes)),
                        rule.all("no").stream().map(no -> Arguments.of(rule.name(), false, no))));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("relays")
    void relaysAreFound(String rule, boolean expected, String example) {
        Marked marked = Marked.parse(example);
        Optional<Relay> relay = HOLDERS.relay(marked.analysis(), marked.source(), marked.cue());
        assertThat(relay.map(one -> one.because().rule()).equals(Optional.of("attribution/en/" + rule)))
                .as("found: " + relay)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("anonymity")
    void anonymityIsFound(String rule, boolean expected, String example) {
        Marked marked = Marked.parse(example);
        boolean anonymous = HOLDERS.read(marked.analysis(), marked.source())
                .fold(publisher -> false, named -> false, unnamed -> unnamed.anonymous(), hidden -> false);
        assertThat(anonymous).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Reuters) | Reuters",
                "CAIRO, May 6 (Reuters) - | Reuters",
                "AP | Associated Press",
                "Agence France-Presse | Agence France-Presse",
                "By our correspondent | -"
            })
    void creditLinesNameTheirAgency(String credit, String agency) {
        assertThat(HOLDERS.credited(credit).orElse("-")).isEqualTo(agency);
    }
}
