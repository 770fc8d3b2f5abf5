// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case of {@code page-metadata.txt} gives what stands below it. */
class PageMetadataTest {

    private static final String TEXT =
            "<p>The port is open again, the harbour master said on Tuesday, and all ships that"
                    + " had waited outside could come in.</p><p>Nobody who had waited there was surprised, and the mayor said that"
                    + " she had known it all along.</p><p>Bread will be cheaper from tomorrow on, the bakers said.</p>";

    record Case(String name, String page, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = PageMetadataTest.class.getResourceAsStream("page-metadata.txt")) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ");
            return Arrays.stream(parts, 1, parts.length)
                    .map(part -> part.split("\n", 2))
                    .map(part -> new Case(part[0], part[1].split("\n---\n")[0], part[1].split("\n---\n")[1].strip()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsWritten(Case one) {
        byte[] page = one.page().replace("TEXT", TEXT).getBytes(StandardCharsets.UTF_8);
        Taking taking = Intake.with(Defaults.NONE).take("page.html", page);
        assertThat(print(taking)).isEqualTo(one.expected());
    }

    private static String print(Taking taking) {
        if (taking instanceof Taking.Taken taken) {
            Document document = taken.document();
            return "outlet: " + document.outlet()
                    + "\npublished: " + document.published()
                    + "\nurl: " + document.address().map(URI::toString).orElse("-")
                    + "\ncredit: " + document.credit().orElse("-")
                    + "\ntitle: " + document.title();
        }
        return "refused: " + ((Taking.Refused) taking).reason();
    }
}
