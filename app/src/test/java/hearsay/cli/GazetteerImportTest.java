// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.workbench.BundledRoom;
import hearsay.workbench.CallerFault;
import hearsay.workbench.GazetteerImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump of our own writing, in the format of GeoNames, with two lines that are not as they should be. */
class GazetteerImportTest {

    private static final String DUMP =
            "1\tUpper Testland\tUpper Testland\t\t30\t20\tA\tADM1\tLY\t\t70\t\t\t\t0\t\t\t\t\n"
                    + "2\tTésttown\tTesttown\t\t30.1\t20.1\tP\tPPL\tLY\t\t70\t\t\t\t1200\t\t\t\t\n"
                    + "3\tTest Air Base\tTest Air Base\t\t30.2\t20.2\tS\tAIRB\tLY\t\t70\t\t\t\t0\t\t\t\t\n"
                    + "4\tTest School\tTest School\t\t30.2\t20.2\tS\tSCH\tLY\t\t70\t\t\t\t0\t\t\t\t\n"
                    + "5\tBroken\tBroken\t\tnorth\t20.2\tP\tPPL\tLY\t\t70\t\t\t\t0\t\t\t\t\n"
                    + "6\tshort\n";

    @TempDir
    private Path folder;

    private GazetteerImport.Outcome imported(Path out) throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), DUMP);
        Path names =
                Files.writeString(folder.resolve("names.txt"), "1\t2\ten\tTestville\t1\t\t\t\n2\t2\tar\tx\t\t\t\t\n");
        return GazetteerImport.run(dump, Optional.of(names), out);
    }

    @Test
    void keepsWhatNewsIsAboutAndNamesBadLines() throws IOException {
        Path out = folder.resolve("test.gazetteer");
        GazetteerImport.Outcome outcome = imported(out);
        assertThat(outcome.rows()).isEqualTo(3);
        assertThat(outcome.bad()).isEqualTo(2);
        assertThat(outcome.named().get(0)).startsWith("dump.txt:5: \"north\" is not a coordinate");
        assertThat(outcome.named().get(1)).isEqualTo("dump.txt:6: has 2 columns, should have 19");
        assertThat(Files.readString(folder.resolve("test.gazetteer.sha256")).strip())
                .isEqualTo(outcome.sha256());
    }

    @Test
    void makesAnotherEditionAndIsRefusedWhenItWasChanged() throws IOException {
        Path out = folder.resolve("test.gazetteer");
        imported(out);
        assertThat(new BundledRoom(Optional.of(out)).edition()).isNotEqualTo(new BundledRoom().edition());
        byte[] bytes = Files.readAllBytes(out);
        bytes[bytes.length - 1]++;
        Files.write(out, bytes);
        assertThatThrownBy(() -> new BundledRoom(Optional.of(out)).edition())
                .isInstanceOf(CallerFault.class)
                .hasMessageContaining("import it again");
    }
}
