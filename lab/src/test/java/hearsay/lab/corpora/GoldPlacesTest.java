// SPDX-License-Identifier: Apache-2.0
package hearsay.lab.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.lab.Lab;
import hearsay.space.Position;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldPlacesTest {

    private static Path cases() throws URISyntaxException {
        return Path.of(Lab.class.getResource("corpora/places").toURI());
    }

    private static List<String> names(GoldPlaces report) {
        return report.toponyms().stream()
                .map(toponym -> toponym.span().in(report.document().text()))
                .toList();
    }

    @Test
    void readsTheXmlOfLgl() throws IOException, URISyntaxException {
        List<GoldPlaces> reports = GoldPlaces.read(cases().resolve("gold.xml"));
        assertThat(reports).hasSize(1);
        assertThat(names(reports.get(0))).containsExactly("Alexandria", "Crete", "Paris", "Texas");
        assertThat(reports.get(0).toponyms().get(2).at()).contains(new Position(33.66, -95.56));
        assertThat(reports.get(0).document().address()).isPresent();
    }

    @Test
    void readsBratAndCountsCharactersAsItDoes() throws IOException, URISyntaxException {
        List<GoldPlaces> reports = GoldPlaces.read(cases().resolve("brat"));
        assertThat(names(reports.get(0))).containsExactly("Sirte", "Egyptian", "Cairo");
        assertThat(reports.get(0).toponyms().get(0).at()).contains(new Position(31.20892, 16.58866));
        assertThat(reports.get(0).toponyms().get(1).geonames()).isEqualTo(Optional.of(357994L));
    }

    @Test
    void namesTheSpanThatHoldsOtherWords(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Near Sirte");
        Files.writeString(folder.resolve("a.ann"), "T1\tLiteral 0 4\tSirte\n");
        assertThatThrownBy(() -> GoldPlaces.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.ann")
                .hasMessageContaining("T1");
    }
}
