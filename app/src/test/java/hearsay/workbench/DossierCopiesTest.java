// SPDX-License-Identifier: Apache-2.0
package hearsay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Fingerprint;
import hearsay.claims.Report;
import hearsay.ingest.Taking;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import hearsay.layout.Layouter;
import hearsay.reading.Fingerprints;
import hearsay.text.Document;
import hearsay.text.DocumentId;
import hearsay.truth.origins.Copy;
import hearsay.truth.origins.Reuse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every copy that was put into the sample dossier is found with its passage, and no other. */
final class DossierCopiesTest {

    private final Layouter layouter = Layouter.of(Edition.bundled());
    private final Map<DocumentId, String> numbers = new HashMap<>();
    private final Map<DocumentId, String> texts = new HashMap<>();

    @Test
    void findsThePlantedCopiesAndNoOther() throws IOException {
        List<Copy> copies = Reuse.among(reports().stream().map(Report::trace).toList());
        List<Table.Row> planted = planted();
        assertThat(copies.stream().map(copy -> numbers.get(copy.of()) + " from " + numbers.get(copy.from())))
                .containsExactlyInAnyOrderElementsOf(planted.stream()
                        .map(row -> row.get("of") + " from " + row.get("from"))
                        .toList());
        for (Table.Row row : planted) {
            Copy copy = copies.stream()
                    .filter(one -> row.get("of").equals(numbers.get(one.of()))
                            && row.get("from").equals(numbers.get(one.from())))
                    .findFirst()
                    .orElseThrow();
            assertThat(passages(copy))
                    .as(row.get("of") + " from " + row.get("from"))
                    .anyMatch(passage -> passage.contains(row.get("words")));
        }
    }

    private Stream<String> passages(Copy copy) {
        String text = texts.getOrDefault(copy.of(), "");
        return copy.passages().stream().map(passage -> passage.of().in(text).replaceAll("\\s+", " "));
    }

    private List<Report> reports() {
        List<String> names = Dossier.names();
        List<Taking> takings = Dossier.reports().toList();
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .map(i -> report(names.get(i), ((Taking.Taken) takings.get(i)).document()))
                .toList();
    }

    private Report report(String name, Document document) {
        numbers.put(document.id(), name.substring(0, 2));
        texts.put(document.id(), document.text());
        Fingerprint fingerprint = new Fingerprint(
                Fingerprints.shingles(document.text(), layouter.layout(document).prose()), List.of());
        return new Report(
                document.id(), document.outlet(), document.credit(), document.published(), fingerprint, List.of());
    }

    private static List<Table.Row> planted() throws IOException {
        try (InputStream in = DossierCopiesTest.class.getResourceAsStream("dossier-copies.tsv")) {
            return Table.parse("dossier-copies.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        }
    }
}
