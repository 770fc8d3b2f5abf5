// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.knowledge.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationDateTest {

    static List<Table.Row> dates() throws IOException {
        try (InputStream in = PublicationDateTest.class.getResourceAsStream("dates.tsv")) {
            return Table.parse("dates.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows();
        }
    }

    @ParameterizedTest
    @MethodSource("dates")
    void isReadAsTheTableSays(Table.Row row) {
        String meaning = PublicationDate.parse(row.get("written"))
                .map(date -> date.truncatedTo(ChronoUnit.SECONDS))
                .map(OffsetDateTime::toString)
                .orElse("-");
        assertThat(meaning).as(row.get("written")).isEqualTo(row.get("meaning"));
    }
}
