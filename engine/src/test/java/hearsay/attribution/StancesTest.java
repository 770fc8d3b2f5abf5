// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Position;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code stances.cases.tsv}, by the surface alone. */
class StancesTest {

    private static final Stances STANCES = Stances.of(Edition.bundled());

    static List<Table.Row> cases() {
        return Cases.of("stances.cases.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(Table.Row row) {
        Marked marked = Marked.parse(row.get("sentence"));
        StanceReading reading = STANCES.read(marked.analysis(), marked.cue(), marked.source(), marked.contents());
        assertThat(describe(reading))
                .as(row.file() + ":" + row.line() + " by " + reading.because().rule())
                .isEqualTo(expected(row));
        assertThat(reading.because().from())
                .as("what the rule read lies in the text, in order")
                .isSorted()
                .allMatch(span -> span.end() <= marked.analysis().text().length());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Will the bridge hold? | true",
                "Could more follow? | true",
                "Is the port open | true",
                "\"Who ordered the raid?\" | true",
                "Can the truce survive the winter | true",
                "The bridge will hold. | false",
                "Will power to the east return, asks mayor. | false",
                "May opens the spring season. | false",
                "Ministers ask who ordered the raid | false"
            })
    void asks(String title, boolean question) {
        Marked marked = Marked.parse(title);
        assertThat(STANCES.question(
                                marked.analysis(), marked.analysis().sentences().get(0))
                        .map(reading -> reading.stance().position() == Position.ASK)
                        .orElse(false))
                .isEqualTo(question);
    }

    static String expected(Table.Row row) {
        if (row.get("position").equals("NONE")) {
            return "NONE";
        }
        return String.join("\t", row.get("position"), row.get("certainty"), row.get("distance"), row.get("basis"));
    }

    static String describe(StanceReading reading) {
        if (!reading.taken()) {
            return "NONE";
        }
        return String.join(
                "\t",
                reading.stance().position().name(),
                reading.stance().certainty().name(),
                reading.stance().distance().name(),
                reading.basis().name());
    }
}
