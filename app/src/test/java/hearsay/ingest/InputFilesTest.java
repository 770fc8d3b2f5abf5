// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFolderGivesItsReportsInTheOrderOfTheirNames() throws IOException {
        write("b/2.txt");
        write("b/10.md");
        write("a.html");
        write("C.jsonl");
        write(".hidden/x.txt");
        write("picture.png");
        assertThat(found(folder)).containsExactly("C.jsonl", "a.html", "b/10.md", "b/2.txt");
        assertThat(InputFiles.find(List.of(folder)).rest()).singleElement().isInstanceOf(Taking.PassedOver.class);
        assertThat(InputFiles.find(List.of(folder)).bytes()).isEqualTo(8);
    }

    @Test
    void aFileReachedTwiceIsTakenOnce() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("a.txt"));
        assertThat(found(folder, folder.resolve("a.txt"))).containsExactly("a.txt");
    }

    @Test
    void aLinkThatLeadsBackIsNamed() throws IOException {
        write("sub/a.txt");
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        assertThat(found(folder)).containsExactly("sub/a.txt");
        assertThat(reasons(folder)).singleElement().asString().contains("a link back to");
    }

    @Test
    void whatDoesNotExistIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere.txt"));
        assertThat(reasons(folder)).containsExactly("there is no such file");
        assertThat(reasons(folder.resolve("missing.txt"))).containsExactly("there is no such file");
    }

    @Test
    void aFileOfAnyNameIsTakenAsTextWhenItIsNamed() throws IOException {
        Files.writeString(folder.resolve("report"), "The port is open, he said.");
        Defaults defaults = new Defaults(Optional.of("Harbour Daily"), PublicationDate.parse("2017-03-14"));
        Path file = InputFiles.find(List.of(folder.resolve("report"))).files().get(0);
        assertThat(Intake.with(defaults).take(file)).singleElement().isInstanceOf(Taking.Taken.class);
    }

    @Test
    void whatIsTooLongIsRefused() throws IOException {
        byte[] large = new byte[Intake.LARGEST_FILE + 1];
        Arrays.fill(large, (byte) 'a');
        Files.write(folder.resolve("1-large.txt"), large);
        Files.write(folder.resolve("2-line.txt"), Arrays.copyOf(large, 5_000_000));
        Files.write(folder.resolve("3-line.jsonl"), Arrays.copyOf(large, 5_000_000));
        assertThat(InputFiles.find(List.of(folder)).files())
                .flatExtracting(file -> Intake.with(Defaults.NONE).take(file).toList())
                .extracting(taking -> ((Taking.Refused) taking).reason())
                .containsExactly(
                        "too large: 20000001 bytes; a report has at most 20000000",
                        "one line of 5000000 characters; a report's are shorter than 200000",
                        "a line of 5000000 bytes; at most 4000000 are read");
    }

    private void write(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "ab");
    }

    private List<String> found(Path... paths) {
        return InputFiles.find(List.of(paths)).files().stream()
                .map(path -> folder.relativize(path).toString())
                .toList();
    }

    private static Stream<String> reasons(Path path) {
        return InputFiles.find(List.of(path)).rest().stream().map(taking -> ((Taking.Refused) taking).reason());
    }
}
