// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Stance;
import hearsay.ledger.ClaimQuery;
import hearsay.ledger.ClaimRow;
import hearsay.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the bundled edition reads from the sample dossier, claim by claim, as dossier.txt has it. A better model or lexicon
 * changes it: look at the difference between that file and target/dossier.txt, and where it is for the better, copy the
 * latter over the former.
 */
class DossierTest {

    @TempDir
    private Path folder;

    @Test
    void isReadAsTheGoldenFileSays() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2020-05-01T12:00:00Z"), ZoneOffset.UTC);
        try (Workbench workbench = new Workbench(folder.resolve("ledger.db"), clock, new BundledRoom())) {
            ReadReport report = workbench.readDossier(ReadListener.NONE);
            assertThat(report.refused()).isEmpty();
            assertThat(report.read()).isEqualTo(Dossier.names().size()).isGreaterThanOrEqualTo(30);
            String actual = print(workbench);
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("dossier.txt"), actual);
            assertThat(actual).isEqualTo(golden());
        }
    }

    private static String print(Workbench workbench) {
        Map<String, List<ClaimRow>> byDocument = workbench.claims(ClaimQuery.ALL).stream()
                .collect(Collectors.groupingBy(row -> row.document().value(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder();
        byDocument.forEach((id, rows) -> {
            Document document = workbench.show(id).document();
            out.append("== ")
                    .append(document.outlet())
                    .append(", ")
                    .append(document.published())
                    .append(": ");
            out.append(document.title()).append('\n');
            rows.forEach(row -> out.append(print(row)));
        });
        return out.toString();
    }

    /** Stance, the chain without the outlet, the cue, the content. */
    private static String print(ClaimRow row) {
        Stance stance = row.stance();
        String chain = row.chain().size() == 1
                ? "(the outlet)"
                : String.join(" → ", row.chain().subList(1, row.chain().size()));
        return stance.position() + "/" + stance.certainty() + " | " + chain + " | "
                + row.cue().map(DossierTest::oneLine).orElse("-") + " | "
                + oneLine(String.join(" … ", row.contents())) + "\n";
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static String golden() throws IOException {
        try (InputStream in = DossierTest.class.getResourceAsStream("dossier.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
