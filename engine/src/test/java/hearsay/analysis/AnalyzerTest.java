// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.EntityType;
import hearsay.claims.Mention;
import hearsay.knowledge.Edition;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the real model: what it says of plain sentences, and that its parts fit together for any text. */
class AnalyzerTest {

    private static final String TEXT =
            "Two Western diplomats told Reuters on Sunday that foreign trainers had arrived near Sirte."
                    + " The interior ministry denied the reports.";

    private static Analyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = Analyzer.of(Edition.bundled());
    }

    private static Analysis analyze(String text) {
        return analyzer.analyze(text, List.of(new Span(0, text.length())));
    }

    @Test
    void findsSentencesTreesAndLemmas() {
        Analysis analysis = analyze(TEXT);
        assertThat(analysis.sentences()).hasSize(2);
        Token told = analysis.tokens().get(3);
        assertThat(told.lemma()).isEqualTo("tell");
        assertThat(told.upos()).isEqualTo(Upos.VERB);
        assertThat(told.relation()).isEqualTo("root");
        Token diplomats = analysis.tokens().get(2);
        assertThat(diplomats.head()).isEqualTo(3);
        assertThat(diplomats.relation()).isEqualTo("nsubj");
    }

    @Test
    void findsNamesAndRoles() {
        Analysis analysis = analyze(TEXT);
        assertThat(analysis.mentions()).contains(new Mention(new Span(84, 89), EntityType.PLACE));
        assertThat(analysis.roles().stream()
                        .map(role -> role.role() + " " + role.span().in(TEXT))
                        .toList())
                .contains("SOURCE Two Western diplomats", "SOURCE The interior ministry", "CUE denied");
    }

    @Test
    void takesWordsAsGiven() {
        String text = "No. Never";
        Analysis analysis = analyzer.analyzeGiven(
                text, List.of(List.of(List.of(new Span(0, 3)), List.of(new Span(4, 6), new Span(6, 9)))));
        assertThat(analysis.tokens().stream().map(Token::form).toList()).containsExactly("No.", "Ne", "ver");
        assertThat(analysis.sentences()).hasSize(2);
    }

    @Test
    void answersForAnyText() {
        for (String text : List.of(
                "?",
                "\uD83D\uDE00\uD83D\uDE00",
                "a",
                "مرحبا بالعالم",
                "x".repeat(3_000),
                "- ".repeat(2_000),
                "A B C. ".repeat(400))) {
            Analysis analysis = analyze(text);
            assertThat(analysis.tokens()).isNotEmpty();
            int covered = 0;
            for (Sentence sentence : analysis.sentences()) {
                assertThat(sentence.from()).isEqualTo(covered);
                covered = sentence.to();
                long roots = analysis.tokens().subList(sentence.from(), sentence.to()).stream()
                        .filter(token -> token.relation().equals("root"))
                        .count();
                assertThat(roots).isEqualTo(1);
            }
            assertThat(covered).isEqualTo(analysis.tokens().size());
        }
        assertThat(analyzer.analyze("", List.of()).tokens()).isEmpty();
    }

    @Test
    void aFileThatIsNoModelIsNamedSo() {
        assertThatThrownBy(() -> ReadingModel.of(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("this is no reading model");
    }
}
