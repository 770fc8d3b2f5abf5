// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay versions}: a report that its outlet changed under the same address. */
class VersionsTest {

    private static final String PAGE = "<html lang='en'><head><title>Port</title>"
            + "<meta property='og:url' content='https://harbour-daily.example/port'>"
            + "<meta property='og:site_name' content='Harbour Daily'>"
            + "<meta property='article:published_time' content='%s'></head><body><article><p>%s</p></article></body></html>";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void readTwoVersions() throws IOException {
        program = new Program(folder.resolve("ledger.db"));
        read(
                "one.html",
                "2020-04-30T10:00:00Z",
                "The harbour master said that two ships were hit. The port is open again.");
        read(
                "two.html",
                "2020-04-30T14:00:00Z",
                "The harbour master said that no ship was hit. The port is open again.");
    }

    private void read(String name, String published, String text) throws IOException {
        Path page = Files.writeString(folder.resolve(name), PAGE.formatted(published, text));
        assertThat(program.run("read", page).code()).isZero();
    }

    @Test
    void showsWhatWasTakenOutAndPutIn() {
        String out = program.run("versions", "--no-color").out();
        assertThat(out)
                .startsWith("https://harbour-daily.example/port\n")
                .contains("2020-04-30T10:00Z, first version")
                .contains("master said that [-two ships were-] {+no ship was+} hit. The port is open again.")
                .contains("withdrawn: Harbour Daily, quoting", "two ships were hit", "added: Harbour Daily, quoting");
    }

    @Test
    void findsThemByAnyOfTheVersions() {
        String id = program.run("versions", "--json").out().replaceAll("(?s).*\"document\":\"([0-9a-f]{64}).*", "$1");
        assertThat(program.run("versions", id.substring(0, 8)).out())
                .isEqualTo(program.run("versions").out());
    }

    @Test
    void nothingChangedIsSaid() {
        Program other = new Program(folder.resolve("other.db"));
        other.run("read", folder.resolve("one.html"));
        assertThat(other.run("versions").out()).isEqualTo("no address was published under more than once\n");
        assertThat(other.run("versions", "--limit", "0").code()).isEqualTo(2);
    }
}
