// SPDX-License-Identifier: Apache-2.0
package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Source;
import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code holders.cases.tsv}, by the surface alone. */
class HoldersTest {

    private static final Holders HOLDERS = Holders.of(Edition.bundled());

    static List<Table.Row> cases() {
        return Cases.of("holders.cases.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(Table.Row row) {
        Marked marked = Marked.parse(row.get("sentence"));
        Source source = HOLDERS.read(marked.analysis(), marked.source());
        assertThat(describe(source)).as(row.file() + ":" + row.line()).isEqualTo(expected(row));
    }

    static String expected(Table.Row row) {
        if (row.get("kind").equals("hidden")) {
            return "hidden";
        }
        boolean unnamed = row.get("kind").equals("unnamed");
        String anonymous = row.get("anonymous").isEmpty() ? "no" : row.get("anonymous");
        return String.join(
                "\t",
                row.get("kind"),
                row.get("label"),
                row.get("country"),
                row.get("sector"),
                unnamed ? row.get("headcount") + "\t" + anonymous : "");
    }

    static String describe(Source source) {
        return source.fold(
                publisher -> "publisher\t" + publisher.outlet(),
                named -> String.join(
                        "\t",
                        "named",
                        named.name(),
                        code(named.country()),
                        named.sector().name(),
                        ""),
                unnamed -> String.join(
                        "\t",
                        "unnamed",
                        unnamed.description(),
                        code(unnamed.country()),
                        unnamed.sector().name(),
                        unnamed.headcount() + "\t" + (unnamed.anonymous() ? "yes" : "no")),
                hidden -> "hidden");
    }

    private static String code(Optional<String> country) {
        return country.orElse("-");
    }
}
