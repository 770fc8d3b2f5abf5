// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Document;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file under {@code cases/} is taken and printed; beside it lies what must come out. */
class TakingCasesTest {

    static List<Path> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(TakingCasesTest.class.getResource("cases").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> !path.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTakenOrRefusedAsWritten(Path file) throws IOException {
        try (Stream<Taking> takings = Intake.with(Defaults.NONE).take(file)) {
            String printed = takings.map(TakingCasesTest::print).collect(Collectors.joining());
            assertThat(printed).isEqualTo(Files.readString(Path.of(file + ".expected")));
        }
    }

    private static String print(Taking taking) {
        String at = taking.at().line().isPresent()
                ? " at line " + taking.at().line().getAsInt()
                : "";
        if (taking instanceof Taking.Taken taken) {
            return "taken" + at + "\n" + print(taken.document());
        }
        return "refused" + at + ": " + ((Taking.Refused) taking).reason() + "\n";
    }

    private static String print(Document document) {
        return "outlet: " + document.outlet()
                + "\npublished: " + document.published()
                + "\nurl: " + document.address().map(URI::toString).orElse("")
                + "\ncredit: " + document.credit().orElse("")
                + (document.language().getLanguage().equals("en")
                        ? ""
                        : "\nlanguage: " + document.language().toLanguageTag())
                + "\ntitle: " + document.title()
                + "\ntext:\n" + document.text() + "\n";
    }
}
