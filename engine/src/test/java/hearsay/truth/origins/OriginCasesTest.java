// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Position;
import hearsay.claims.Report;
import hearsay.knowledge.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code origin-cases.tsv}: reports of one happening, and on how many origins they rest. */
final class OriginCasesTest {

    static List<Map.Entry<String, List<Table.Row>>> cases() throws IOException {
        try (InputStream in = OriginCasesTest.class.getResourceAsStream("origin-cases.tsv")) {
            Map<String, List<Table.Row>> cases =
                    Table.parse("origin-cases.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .rows()
                            .stream()
                            .collect(Collectors.groupingBy(
                                    row -> row.get("case"), LinkedHashMap::new, Collectors.toList()));
            return List.copyOf(cases.entrySet());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void restOnSoManyOrigins(Map.Entry<String, List<Table.Row>> rows) {
        List<Report> reports =
                rows.getValue().stream().map(OriginCasesTest::report).toList();
        OriginGraph graph = OriginGraph.of(Press.cluster(reports), Press.copies(reports), List.of());
        assertThat(graph.headline())
                .as(graph.links().toString())
                .isEqualTo(rows.getValue().get(0).get("headline"));
        GraphLaws.hold(graph);
    }

    private static Report report(Table.Row row) {
        Press.Word word = new Press.Word(row.get("relay"), row.get("holder"), row.get("position", Position.class));
        return Press.report(row.get("outlet"), row.get("time"), row.get("credit"), row.get("text"), List.of(word));
    }
}
