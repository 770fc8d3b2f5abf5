// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.text.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under cases holds a tiny corpus of one format, and beside it what is to be read from it. */
class CorporaTest {

    @TempDir
    Path temporary;

    static Stream<Path> cases() throws IOException, URISyntaxException {
        try (Stream<Path> inside =
                Files.list(Path.of(CorporaTest.class.getResource("cases").toURI()))) {
            return inside.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatTheAnnotatorsMarked(Path folder) throws IOException {
        Path file = folder.resolve("input.txt");
        String read = Corpora.read(Files.exists(file) ? file : folder).stream()
                .map(CorporaTest::printed)
                .collect(Collectors.joining("\n"));
        assertThat(read)
                .isEqualToIgnoringNewLines(Files.readString(folder.resolveSibling(folder.getFileName() + ".expected")));
    }

    @Test
    void namesThePlaceOfABadLine() throws IOException {
        Path file = temporary.resolve("bad.conllu");
        Files.writeString(file, "# text = Go\n1\tStay\tstay\tVERB\tVB\t_\t0\troot\t_\t_\n\n");
        assertThatThrownBy(() -> Corpora.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("bad.conllu:3", "\"Stay\"");
    }

    @Test
    void refusesAFolderOfNoKnownFormat() {
        assertThatThrownBy(() -> Corpora.read(temporary))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no corpus of a known format");
    }

    @Test
    void keepsTheSameDocumentsForDevelopment() {
        // SHA-256 of "d4" begins with af, 175, which 5 divides; of "d1" with 8b, 139.
        assertThat(Re3d.heldOut("d4")).isTrue();
        assertThat(Re3d.heldOut("d1")).isFalse();
    }

    private static String printed(GoldDocument document) {
        StringBuilder out = new StringBuilder();
        out.append("document ").append(document.id()).append(' ');
        out.append(document.layers().stream().sorted().toList());
        out.append(document.entityTypes().stream().sorted().toList()).append('\n');
        for (GoldParagraph paragraph : document.paragraphs()) {
            out.append("paragraph\n");
            paragraph.sentences().forEach(sentence -> out.append(printed(document.text(), sentence)));
        }
        document.entities()
                .forEach(entity -> out.append("entity " + entity.type() + " "
                        + quoted(document.text(), List.of(entity.span())) + " " + entity.label() + "\n"));
        document.roles()
                .forEach(role ->
                        out.append("role " + role.role() + " " + quoted(document.text(), List.of(role.span())) + "\n"));
        document.attributions()
                .forEach(attribution -> out.append(attribution.kind() + " "
                        + quoted(document.text(), attribution.sources()) + " / "
                        + quoted(document.text(), attribution.cues())
                        + " / " + quoted(document.text(), attribution.contents()) + "\n"));
        return out.toString();
    }

    private static String printed(String text, GoldSentence sentence) {
        StringBuilder out = new StringBuilder(sentence.boundariesKnown() ? "sentence" : "unknown sentences");
        sentence.words().forEach(word -> out.append(' ').append(word.span().in(text)));
        out.append('\n');
        for (GoldWord word : sentence.words()) {
            word.syntax()
                    .ifPresent(syntax -> out.append("  " + word.form() + " " + syntax.upos() + " " + syntax.xpos() + " "
                            + syntax.lemma() + " " + syntax.head() + " " + syntax.relation() + "\n"));
        }
        return out.toString();
    }

    private static String quoted(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> "'" + span.in(text).replace("\n", "\\n") + "'")
                .collect(Collectors.joining(" + "));
    }
}
