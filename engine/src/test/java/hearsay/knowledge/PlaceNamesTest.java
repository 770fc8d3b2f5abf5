// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    @Test
    void tellsSpellingsOfOneNameFromTwoNames() throws IOException {
        try (InputStream in = PlaceNamesTest.class.getResourceAsStream("spellings.tsv")) {
            Table table = Table.parse("spellings.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            for (Table.Row row : table.rows()) {
                String one = row.get("one");
                String other = row.get("other");
                boolean same = PlaceNames.fold(one).equals(PlaceNames.fold(other));
                String found = same ? "fold" : PlaceNames.similar(one, other) ? "like" : "no";
                assertThat(found).as(one + " and " + other).isEqualTo(row.get("same"));
            }
        }
    }
}
