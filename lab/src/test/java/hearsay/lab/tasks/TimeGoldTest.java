// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.lab.Lab;
import hearsay.lab.corpora.GoldTime;
import hearsay.lab.corpora.GoldTimes;
import hearsay.lab.corpora.Meantime;
import hearsay.lab.corpora.TimeMl;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from the two formats of annotated times, and what the naive method finds there. */
class TimeGoldTest {

    @TempDir
    Path folder;

    @Test
    void readsTimeMl() throws IOException, URISyntaxException {
        Path file = Path.of(Lab.class.getResource("tasks/timeml.expected").toURI());
        GoldTimes document = TimeMl.read(file.resolveSibling("timeml")).get(0);
        List<String> lines = new ArrayList<>();
        lines.add(document.id() + " " + document.created());
        lines.add("paragraphs " + document.paragraphs().size());
        document.times().forEach(time -> lines.add(printed(document, time)));
        TimeFloor.of(document).forEach(time -> lines.add("floor " + printed(document, time)));
        assertThat(lines).isEqualTo(Files.readAllLines(file));
    }

    private static String printed(GoldTimes document, GoldTime time) {
        return time.type() + " " + time.value() + " " + time.span().in(document.text());
    }

    @Test
    void readsTheDateOfAnArticleWithoutCreationTime() throws IOException, URISyntaxException {
        Path meantime = Path.of(Lab.class.getResource("corpora/cases/meantime").toURI());
        GoldTimes document = Meantime.times(meantime).get(0);
        assertThat(document.created()).isEqualTo(LocalDate.of(2020, 5, 3));
        assertThat(document.times()).isEmpty();
        assertThat(document.paragraphs()).hasSize(3);
    }

    @Test
    void namesTheFileWithoutCreationTime() throws IOException {
        Files.writeString(folder.resolve("bare.tml"), "<TimeML><TEXT>It rained.</TEXT></TimeML>");
        assertThatThrownBy(() -> TimeMl.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("bare.tml", "no creation time");
    }
}
