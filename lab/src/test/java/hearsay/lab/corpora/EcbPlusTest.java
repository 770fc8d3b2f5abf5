// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.lab.Lab;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small corpus in the shape of ECB+, with sentences of our own. */
class EcbPlusTest {

    private static List<GoldHappenings> read() throws IOException, URISyntaxException {
        return EcbPlus.read(Path.of(Lab.class.getResource("corpora/ecbplus").toURI()));
    }

    private static String words(GoldHappenings document, GoldHappenings.Mention mention) {
        List<String> words = document.sentences().stream()
                .flatMap(List::stream)
                .map(span -> span.in(document.text()))
                .toList();
        return String.join(" ", mention.words().stream().map(words::get).toList());
    }

    @Test
    void topicsComeInOrderAndDocumentsByName() throws IOException, URISyntaxException {
        assertThat(read())
                .extracting(GoldHappenings::topic, GoldHappenings::id)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", "1_1ecb.xml"),
                        org.assertj.core.groups.Tuple.tuple("1", "1_1ecbplus.xml"),
                        org.assertj.core.groups.Tuple.tuple("1", "1_2ecb.xml"),
                        org.assertj.core.groups.Tuple.tuple("12", "12_1ecb.xml"),
                        org.assertj.core.groups.Tuple.tuple("12", "12_2ecb.xml"));
    }

    @Test
    void mentionsOfEventsInCheckedSentencesAreReadAndNoOthers() throws IOException, URISyntaxException {
        GoldHappenings first = read().get(0);
        assertThat(first.mentions())
                .extracting(mention -> words(first, mention))
                .containsExactly("earthquake", "quake", "killed", "said");
        assertThat(first.text()).startsWith("A strong earthquake struck").contains("Monday .\nThe quake");
    }

    @Test
    void mentionsOfOneEventHaveItsNameAndTheOthersOneOfTheirOwn() throws IOException, URISyntaxException {
        List<GoldHappenings> documents = read();
        assertThat(documents.get(0).mentions())
                .extracting(GoldHappenings.Mention::event)
                .containsExactly("ACT100", "ACT100", "ACT101", "1_1ecb.xml 4");
        assertThat(documents.get(2).mentions())
                .extracting(GoldHappenings.Mention::event)
                .containsExactly("ACT101", "ACT100", "1_2ecb.xml 3", "1_2ecb.xml 4");
        GoldHappenings inside = documents.get(1);
        assertThat(inside.mentions().get(0).event())
                .isEqualTo(inside.mentions().get(1).event());
        assertThat(words(inside, inside.mentions().get(3))).isEqualTo("came down");
    }

    @Test
    void aFolderWithoutTheListIsNone() {
        assertThatThrownBy(() -> EcbPlus.read(Path.of("no-such-folder"))).isInstanceOf(IOException.class);
    }
}
