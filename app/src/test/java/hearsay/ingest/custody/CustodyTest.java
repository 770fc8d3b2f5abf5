// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.custody;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

class CustodyTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    @TempDir
    private Path folder;

    private Custody custody;

    @BeforeEach
    void keepsFourPages() throws IOException {
        custody = Custody.open(folder.resolve("kept"));
        for (int i = 1; i <= 4; i++) {
            String digest = custody.keep(page(i));
            custody.append(
                    "fetched",
                    Map.of(
                            "address",
                            "https://harbour-daily.example/" + i,
                            "from",
                            "https://harbour-daily.example/" + i,
                            "status",
                            "200",
                            "type",
                            "text/html",
                            "headers",
                            "Content-Type: text/html\nServer: x",
                            "digest",
                            digest),
                    NOW.plusSeconds(i));
        }
    }

    private static byte[] page(int number) {
        return ("<p>Page " + number + "</p>").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasKeptIsSound() throws IOException {
        Audit audit = Audit.of(custody);
        assertThat(audit.faults()).isEmpty();
        assertThat(audit.entries()).isEqualTo(4);
        assertThat(custody.bytes(Digest.ofBytes(page(2)))).contains(page(2));
        String lastLine = Files.readAllLines(log()).get(3);
        assertThat(audit.head()).isEqualTo(Digest.ofBytes(lastLine.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyAlteredByteOfTheLogIsFound() throws IOException {
        byte[] sound = Files.readAllBytes(log());
        for (int i = 0; i < sound.length; i++) {
            byte[] altered = sound.clone();
            altered[i] ^= 1;
            Files.write(log(), altered);
            assertThat(Audit.of(custody).faults()).as("byte " + i).isNotEmpty();
        }
    }

    @Test
    void everyAlteredByteOfAnObjectIsFound() throws IOException {
        try (Stream<Path> files = Files.walk(custody.folder().resolve("objects"))) {
            for (Path object : files.filter(Files::isRegularFile).toList()) {
                byte[] sound = Files.readAllBytes(object);
                for (int i = 0; i < sound.length; i++) {
                    byte[] altered = sound.clone();
                    altered[i] ^= 1;
                    Files.write(object, altered);
                    assertThat(Audit.of(custody).faults())
                            .singleElement()
                            .asString()
                            .contains("was altered");
                }
                Files.delete(object);
                assertThat(Audit.of(custody).faults())
                        .singleElement()
                        .asString()
                        .contains("is missing");
                Files.write(object, sound);
            }
        }
        assertThat(Audit.of(custody).faults()).isEmpty();
    }

    @Test
    void everyMissingDoubledOrMovedEntryIsFound() throws IOException {
        for (int i = 0; i < 4; i++) {
            int at = i;
            assertThat(faults(lines -> without(lines, at))).as("missing " + at).isNotEmpty();
            assertThat(faults(lines -> doubled(lines, at))).as("doubled " + at).isNotEmpty();
            if (i > 0) {
                assertThat(faults(lines -> swapped(lines, at)))
                        .as("moved " + at)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void aSealHoldsWhatTheHeadAloneCannot() throws IOException {
        Path key = folder.resolve("my.key");
        Path seal = Seals.seal(custody, key, NOW);
        custody.append("exported", Map.of("id", "x"), NOW);
        assertThat(Audit.of(custody).faults()).isEmpty();
        assertThat(Files.readString(seal)).contains("number 4\n");
        List<String> lines = Files.readAllLines(log());
        Files.writeString(log(), String.join("\n", lines.subList(0, 2)) + "\n");
        Files.writeString(
                custody.folder().resolve("head"),
                "2 " + Digest.ofBytes(lines.get(1).getBytes(StandardCharsets.UTF_8)) + "\n");
        assertThat(Audit.of(custody).faults()).singleElement().asString().contains("entry 4 is sealed");
    }

    @Test
    void aForgedSealIsFound() throws IOException {
        Path seal = Seals.seal(custody, folder.resolve("my.key"), NOW);
        Files.writeString(seal, Files.readString(seal).replace("2026-03-03", "2026-03-02"));
        assertThat(Audit.of(custody).faults()).singleElement().asString().contains("signature");
    }

    @Test
    void aLineThatWasCutOffIsSetAsideAndTheLogGoesOn() throws IOException {
        Files.writeString(log(), "{\"number\":5,\"at\":\"2026", StandardOpenOption.APPEND);
        Entry next = Custody.open(custody.folder()).append("exported", Map.of(), NOW);
        assertThat(next.number()).isEqualTo(6);
        assertThat(custody.entries().get(4).act()).isEqualTo("mended");
        assertThat(Audit.of(custody).faults()).isEmpty();
    }

    @Test
    void twoWritersFollowOneAnother() throws IOException {
        Custody other = Custody.open(custody.folder());
        for (int i = 0; i < 20; i++) {
            (i % 2 == 0 ? custody : other).append("ruled", Map.of("n", Integer.toString(i)), NOW);
        }
        assertThat(Audit.of(custody).faults()).isEmpty();
        assertThat(custody.entries()).hasSize(24);
    }

    @Test
    void theWarcHoldsTheSameBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(WarcExport.write(custody, custody.entries(), out)).isEqualTo(4);
        try (WarcReader reader = new WarcReader(new java.io.ByteArrayInputStream(out.toByteArray()))) {
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.target()).isEqualTo("https://harbour-daily.example/1");
            assertThat(response.http().body().stream().readAllBytes()).isEqualTo(page(1));
            assertThat(response.http().headers().first("Server")).contains("x");
        }
    }

    private List<String> faults(UnaryOperator<List<String>> change) throws IOException {
        String sound = Files.readString(log());
        List<String> changed = change.apply(new ArrayList<>(sound.lines().toList()));
        Files.writeString(log(), String.join("\n", changed) + "\n");
        List<String> faults = Audit.of(custody).faults();
        Files.writeString(log(), sound);
        return faults;
    }

    private static List<String> without(List<String> lines, int at) {
        lines.remove(at);
        return lines;
    }

    private static List<String> doubled(List<String> lines, int at) {
        lines.add(at, lines.get(at));
        return lines;
    }

    private static List<String> swapped(List<String> lines, int at) {
        Collections.swap(lines, at - 1, at);
        return lines;
    }

    private Path log() {
        return custody.folder().resolve("log.jsonl");
    }
}
