// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page under {@code pages/} gives the text that lies beside it, and each letter of it leads back to the page. */
class MainTextTest {

    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(MainTextTest.class.getResource("pages").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isTheReportAndNothingElse(Path page) throws IOException {
        String expected = Files.readString(Path.of(page.toString().replaceFirst("html$", "txt")));
        assertThat(MainText.of(Files.readString(page)).text()).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLetterLeadsBackToItself(Path page) throws IOException {
        String html = Files.readString(page);
        MainText main = MainText.of(html);
        for (int i = 0; i < main.text().length(); i++) {
            char letter = main.text().charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                Span original = main.offsets().original(new Span(i, i + 1)).orElseThrow();
                String written = original.in(html);
                assertThat(written.startsWith("&") ? letter : written.charAt(0)).isEqualTo(letter);
            }
        }
    }

    @Test
    void aPageThatShowsNothingGivesWhatItSaysInJsonLd() {
        String html = "<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\","
                + " \"articleBody\": \"The port is open.\"}</script></head><body><div id=app></div></body></html>";
        assertThat(MainText.of(html).text()).isEqualTo("The port is open.");
        assertThat(MainText.of("").text()).isEmpty();
        assertThat(MainText.of("<p>").text()).isEmpty();
    }
}
