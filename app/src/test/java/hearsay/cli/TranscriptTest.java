// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file under {@code transcripts/} is typed into the program line by line, over one ledger, and must come out as it
 * stands: standard output, then standard error behind {@code !}, then the exit code where it is not 0. In a command, DIR is
 * the folder with the reports, DOCUMENT and CLAIM are the first ones of the ledger. What came out is left under target/, so
 * that after a wanted change it can be looked at and copied.
 */
class TranscriptTest {

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

    @TempDir
    private Path folder;

    static List<Path> transcripts() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(resources().resolve("transcripts"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void comesOutAsItStands(Path transcript) throws IOException, URISyntaxException {
        copyReports();
        Program program = new Program(folder.resolve("ledger.db"));
        StringBuilder actual = new StringBuilder();
        for (String line : Files.readAllLines(transcript)) {
            if (line.startsWith("$ hearsay")) {
                actual.append(line).append('\n').append(run(program, line));
            }
        }
        Path target = Files.createDirectories(Path.of("target", "transcripts"));
        Files.writeString(target.resolve(transcript.getFileName().toString()), actual);
        assertThat(actual.toString()).isEqualTo(Files.readString(transcript));
    }

    private String run(Program program, String line) {
        String typed = line.substring("$ hearsay".length())
                .replace("DIR", folder.toString())
                .replace("DOCUMENT", line.contains("DOCUMENT") ? first(program, "document") : "")
                .replace("CLAIM", line.contains("CLAIM") ? first(program, "id") : "");
        Program.Outcome outcome = program.run(words(typed).toArray());
        String printed = outcome.out()
                + outcome.err().lines().map(error -> "! " + error + "\n").reduce("", String::concat)
                + (outcome.code() == 0 ? "" : "exit code " + outcome.code() + "\n");
        return printed.replace(folder.toString(), "DIR")
                .replace('\u001b', '␛')
                .replaceAll("(bytes\\s+|\"bytes\":)[\\d,]+", "$1N");
    }

    private static String first(Program program, String field) {
        Matcher id = Pattern.compile("\"" + field + "\":\"(\\w{8})")
                .matcher(program.run("claims", "--json").out());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(typed);
        while (matcher.find()) {
            words.add(
                    matcher.group(1) == null
                            ? matcher.group(2)
                            : matcher.group(1).replace("\\\"", "\""));
        }
        return words;
    }

    private void copyReports() throws IOException, URISyntaxException {
        for (String name : List.of("reports", "bad")) {
            Files.createDirectories(folder.resolve(name));
            try (Stream<Path> files = Files.list(resources().resolve(name))) {
                for (Path file : files.toList()) {
                    Files.copy(
                            file,
                            folder.resolve(name).resolve(file.getFileName().toString()));
                }
            }
        }
    }

    private static Path resources() throws URISyntaxException {
        return Path.of(TranscriptTest.class.getResource(".").toURI());
    }
}
