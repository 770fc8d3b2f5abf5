// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.knowledge.Table;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

    static Stream<Table.Row> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(TokenizerTest.class.getResourceAsStream("tokens.tsv"))) {
            return Table.parse("tokens.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsTextIntoWords(Table.Row row) {
        String text = row.get("text");
        List<Span> tokens = Tokenizer.tokens(text, new Span(0, text.length()));
        assertThat(tokens.stream().map(span -> span.in(text)).toList())
                .as("line " + row.line())
                .containsExactly(row.get("words").split(" "));
    }

    @Test
    void leavesNoCharacterOutAndCutsNoneInTwo() {
        String text =
                "\uD83D\uDE00 a\u0301b  ―x\u200By ١٢ \uD835\uDC00\uD835\uDC01 'tis ''x'' .5 -- &amp; @me #tag 5\u00A0km";
        List<Span> tokens = Tokenizer.tokens(text, new Span(0, text.length()));
        StringBuilder left = new StringBuilder(text);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            assertThat(Character.isLowSurrogate(text.charAt(tokens.get(i).start())))
                    .isFalse();
            left.delete(tokens.get(i).start(), tokens.get(i).end());
        }
        assertThat(left.toString().replaceAll("[\\s\u00A0\u200B]", "")).isEmpty();
    }

    @Test
    void staysWithinItsStretch() {
        String text = "one two three";
        assertThat(Tokenizer.tokens(text, new Span(4, 9))).containsExactly(new Span(4, 7), new Span(8, 9));
    }
}
