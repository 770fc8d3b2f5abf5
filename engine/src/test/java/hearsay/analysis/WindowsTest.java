// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.knowledge.Edition;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {

    private final WordPieces wordPieces = WordPieces.of(Edition.bundled().text(Edition.VOCABULARY));
    private final Windows windows = new Windows(wordPieces);

    @Test
    void cutsWordsAsBertDoes() {
        assertThat(wordPieces.cut("deployment")).containsExactly(10813);
        assertThat(wordPieces.cut("Café")).isEqualTo(wordPieces.cut("cafe"));
        assertThat(wordPieces.cut("Sirte")).hasSizeGreaterThan(1);
        assertThat(wordPieces.cut("\u0001")).containsExactly(100);
        assertThat(wordPieces.cut("x".repeat(500))).containsExactly(100);
    }

    @Test
    void packsWholeParagraphsAndCutsLongOnes() {
        String sentence = "The army said that there were no soldiers at the base . ";
        String text = "A title\n\n" + sentence.repeat(40).strip() + "\n\nThe end .";
        List<Span> paragraphs = paragraphs(text);
        Words words = Words.of(text, paragraphs);
        List<Window> packed = windows.pack(words);
        assertThat(packed)
                .hasSizeGreaterThan(1)
                .allSatisfy(window -> assertThat(window.pieces().length).isLessThanOrEqualTo(Windows.LIMIT));
        assertThat(packed.stream().mapToInt(Window::words).sum()).isEqualTo(words.size());
        for (Window window : packed.subList(1, packed.size() - 1)) {
            assertThat(words.form(window.from() - 1)).isEqualTo(".");
        }
        assertThat(windows.single(words)).hasSizeGreaterThan(packed.size());
    }

    @Test
    void showsQuotesTheWayTheyFace() {
        String text = "\"No,\" he said. (\"Yes.\")";
        Words words = Words.of(text, List.of(new Span(0, text.length())));
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            shown.add(words.shown(i));
        }
        assertThat(shown).containsExactly("“", "No", ",", "”", "he", "said", ".", "(", "“", "Yes", ".", "”", ")");
    }

    private static List<Span> paragraphs(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String part : text.split("\n\n")) {
            spans.add(new Span(at, at + part.length()));
            at += part.length() + 2;
        }
        return spans;
    }
}
