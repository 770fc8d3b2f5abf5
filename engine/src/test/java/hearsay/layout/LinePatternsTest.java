// SPDX-License-Identifier: Apache-2.0
package hearsay.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.knowledge.Edition;
import hearsay.knowledge.Table;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern brings lines it must match and lines that must stay what they are; all of them are tried. */
class LinePatternsTest {

    private static final Edition EDITION = Edition.bundled();
    private static final Agencies AGENCIES = Agencies.of(EDITION);
    private static final Layouter LAYOUTER = Layouter.of(EDITION);

    /** An example of a pattern, and what it shows. */
    record Example(LinePatterns.LinePattern rule, String line, BlockKind kind, boolean matches) {

        @Override
        public String toString() {
            return rule.row().get("name") + (matches ? ": " : ", not: ") + line;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                        BlockKind.FURNITURE,
                        BlockKind.CORRECTION,
                        BlockKind.CAPTION,
                        BlockKind.BYLINE,
                        BlockKind.CREDIT)
                .flatMap(kind -> patterns(kind).all().stream()
                        .flatMap(rule -> Stream.concat(
                                rule.yes().stream().map(line -> new Example(rule, line, kind, true)),
                                rule.no().stream().map(line -> new Example(rule, line, kind, false)))));
    }

    private static LinePatterns patterns(BlockKind kind) {
        String file = switch (kind) {
            case FURNITURE -> "furniture";
            case CORRECTION -> "corrections";
            case CAPTION -> "captions";
            case BYLINE -> "bylines";
            case CREDIT -> "credits";
            case TITLE, PARAGRAPH, LIST_ITEM, QUOTATION -> throw new IllegalArgumentException("no patterns: " + kind);
        };
        return LinePatterns.of(EDITION.table("layout/en/" + file + ".tsv"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleHolds(Example example) {
        if (example.matches()) {
            assertThat(example.rule()
                            .match(example.kind() == BlockKind.CREDIT ? AGENCIES.mask(example.line()) : example.line()))
                    .as("matched by its rule")
                    .isPresent();
            assertThat(LAYOUTER.kindOf(example.line())).isEqualTo(example.kind());
        } else {
            assertThat(LAYOUTER.kindOf(example.line())).isNotEqualTo(example.kind());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AFP, Agence France-Presse",
        "Agence France-Presse, Agence France-Presse",
        "Itar-Tass, TASS",
        "MENA, MENA",
        "the Associated Press, Associated Press"
    })
    void anAgencyHasOneName(String alias, String name) {
        assertThat(AGENCIES.inCredit(alias)).contains(name);
    }

    @Test
    void aShortNameMeansAnAgencyInCreditsOnly() {
        assertThat(AGENCIES.anywhere("MENA")).isEmpty();
        assertThat(AGENCIES.anywhere("SANA")).contains("SANA");
    }

    /** A dateline's relay and a sentence's relay must come out as one, or copies would count twice. */
    @Test
    void anAgencyIsCalledAsInSentences() {
        for (Table.Row row : EDITION.table("attribution/en/relays.tsv").rows()) {
            Stream.concat(Stream.of(row.get("name")), row.list("aliases").stream())
                    .forEach(alias -> AGENCIES.inCredit(alias)
                            .ifPresent(name -> assertThat(name).as(alias).isEqualTo(row.get("name"))));
        }
    }

    @Test
    void aFaultyPatternIsNamedWithItsPlace() {
        Table table = Table.parse("faulty.tsv", "name\tneeds\tpattern\tyes\tno\nopen\t\t(\ta\tb\n");
        assertThatThrownBy(() -> LinePatterns.of(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("faulty.tsv:2: \"open\" is no pattern");
    }
}
