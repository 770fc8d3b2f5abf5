// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.space.Earth;
import hearsay.space.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

    private static Gazetteer gazetteer;

    @BeforeAll
    static void open() {
        gazetteer = Gazetteer.of(Edition.bundled());
    }

    private static GazetteerEntry one(String name, PlaceKind kind) {
        return gazetteer.find(name).stream()
                .filter(entry -> entry.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " is called " + name));
    }

    @Test
    void knowsTownsRegionsCountriesAndWhatListsLack() {
        assertThat(one("Rapides Parish", PlaceKind.DISTRICT).region()).isEqualTo("US.LA");
        assertThat(one("Calif.", PlaceKind.REGION).region()).isEqualTo("US.CA");
        assertThat(one("Libya", PlaceKind.COUNTRY).geonames()).contains(2215636L);
        assertThat(one("mersa matruh", PlaceKind.TOWN).country()).isEqualTo("EGY");
        assertThat(one("Sinai", PlaceKind.AREA).country()).isEqualTo("EGY");
        assertThat(one("Strait of Hormuz", PlaceKind.WATER).country()).isEmpty();
        assertThat(gazetteer.find("Paris")).hasSizeGreaterThan(10);
        assertThat(gazetteer.find("Qwghlm")).isEmpty();
        assertThat(gazetteer.ofDemonym("Egyptian").orElseThrow().country()).isEqualTo("EGY");
    }

    @Test
    void guessesAtSpellings() {
        assertThat(gazetteer.like("Sidi Barany"))
                .extracting(GazetteerEntry::country)
                .contains("EGY");
    }

    @Test
    void everyListedTownLiesNearItsNamesakeOfTheFile() {
        double km = Earth.distanceKm(one("Benghazi", PlaceKind.TOWN).at(), new Position(32.12, 20.07));
        assertThat(km).isLessThan(5);
    }

    @Test
    void takesAnImportedFileInsteadOfItsOwn(@TempDir Path folder) throws IOException {
        GazetteerWriter writer = new GazetteerWriter();
        writer.add(new GazetteerWriter.Row(
                "Nowhere", List.of("Erewhon"), PlaceKind.TOWN, "NZL", "", -1, -1, new Position(-43, 171), 2, 100, 7));
        Path file = folder.resolve("gazetteer.bin");
        try (var out = Files.newOutputStream(file)) {
            writer.write(out);
        }
        Gazetteer other = Gazetteer.of(Edition.bundled().with(Map.of(Gazetteer.FILE, file)));
        GazetteerEntry entry = other.find("erewhon").get(0);
        assertThat(entry.name()).isEqualTo("Nowhere");
        assertThat(entry.geonames()).contains(7L);
        assertThat(entry.at()).isEqualTo(new Position(-43, 171));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(() -> Gazetteer.of(Edition.bundled().with(Map.of(Gazetteer.FILE, file))))
                .hasMessageContaining("geo/gazetteer.bin: has");
    }
}
