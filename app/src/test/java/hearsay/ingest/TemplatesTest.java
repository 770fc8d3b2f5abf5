// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whole pages built as many systems build theirs, with the text that they hold beside them. What is a report's and what not is
 * open in places (a standfirst, a box), so that not every word is wanted: the floor is that of the day it was set.
 */
class TemplatesTest {

    private static final double FLOOR = 0.98;
    private static final int LENGTH = 4;

    @Test
    void sequencesOfFourWordsAreThoseOfTheReports() throws IOException, URISyntaxException {
        Path folder = Path.of(TemplatesTest.class.getResource("templates").toURI());
        double precision = 0;
        double recall = 0;
        int pages = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path page :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                Map<String, Integer> wanted =
                        sequences(Files.readString(Path.of(page.toString().replaceFirst("html$", "txt"))));
                Map<String, Integer> found =
                        sequences(MainText.of(Files.readString(page)).text());
                double right = wanted.entrySet().stream()
                        .mapToInt(one -> Math.min(one.getValue(), found.getOrDefault(one.getKey(), 0)))
                        .sum();
                precision += right / Math.max(1, total(found));
                recall += right / Math.max(1, total(wanted));
                pages++;
            }
        }
        assertThat(pages).isGreaterThan(30);
        assertThat(2 * precision * recall / (precision + recall) / pages).isGreaterThan(FLOOR);
    }

    private static int total(Map<String, Integer> sequences) {
        return sequences.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> sequences(String text) {
        List<String> words = Wording.words(text);
        Map<String, Integer> sequences = new HashMap<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            sequences.merge(String.join(" ", words.subList(i, i + LENGTH)), 1, Integer::sum);
        }
        return sequences;
    }
}
