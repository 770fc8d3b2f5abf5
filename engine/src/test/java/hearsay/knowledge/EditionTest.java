// SPDX-License-Identifier: Apache-2.0
package hearsay.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {

    private enum Colour {
        RED,
        GREEN
    }

    @Test
    void listsEveryFileThatTravelsBesideTheCode() throws IOException {
        Path root = Path.of("src/main/resources/hearsay");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("edition.txt"))
                    .sorted()
                    .toList();
            assertThat(Edition.bundled().names()).isEqualTo(found);
        }
    }

    @Test
    void anotherFileMakesAnotherEdition(@TempDir Path folder) throws IOException {
        Edition edition = Edition.bundled();
        Path other = Files.writeString(folder.resolve("v.txt"), "[UNK]\n");
        assertThat(Edition.bundled().id()).isEqualTo(edition.id());
        assertThat(edition.with(Map.of(Edition.VOCABULARY, other)).id()).isNotEqualTo(edition.id());
        assertThatThrownBy(() -> edition.with(Map.of(Edition.MODEL, folder.resolve("none"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none");
    }

    @Test
    void theDigestsThatTheBuildWroteAreThoseOfTheFiles(@TempDir Path folder) throws IOException {
        Edition edition = Edition.bundled();
        for (String name : List.of(Edition.MODEL, Gazetteer.FILE, Edition.VOCABULARY)) {
            Path same = Files.write(folder.resolve("same"), edition.bytes(name));
            assertThat(edition.with(Map.of(name, same)).id()).isEqualTo(edition.id());
            assertThat(Edition.class.getResource("/hearsay/" + name + ".sha256"))
                    .isNotNull();
        }
    }

    @Test
    void aTableSaysWhereItIsWrong() {
        Table table = Table.parse("colours.tsv", "# Colours\nname\tcolour\nrose\tRED\ngrass\tgren\n\nbare\n");
        assertThat(table.rows().get(0).get("colour", Colour.class)).isEqualTo(Colour.RED);
        assertThat(table.rows().get(2).get("colour")).isEmpty();
        assertThatThrownBy(() -> table.rows().get(1).get("colour", Colour.class))
                .hasMessage("colours.tsv:4: colour \"gren\" is not one of RED, GREEN");
        assertThatThrownBy(() -> table.rows().get(1).get("shade")).hasMessageContaining("no column \"shade\"");
        assertThatThrownBy(() -> Table.parse("colours.tsv", "a\n1\t2\n"))
                .hasMessageStartingWith("colours.tsv:2: 2 cells");
    }
}
