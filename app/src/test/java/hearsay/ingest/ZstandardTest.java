// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives and lists that are packed with Zstandard. */
class ZstandardTest {

    @TempDir
    private Path folder;

    static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    /** Packed, and then its first block made one of a kind that there is not. */
    static byte[] altered(byte[] plain) throws IOException {
        byte[] packed = packed(plain);
        for (int i = 5; i < 12; i++) {
            packed[i] = (byte) 0xFF;
        }
        return packed;
    }

    @Test
    void anArchiveWithAFrameForEachRecordIsRead() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            all.write(packed(record(i)));
        }
        assertThat(take("a.warc.zst", all.toByteArray())).hasSize(200).allMatch(Taking.Taken.class::isInstance);
    }

    @Test
    void linesAreReadToo() throws IOException {
        String line = "{\"outlet\":\"Harbour Daily\",\"date\":\"2017-03-14\",\"text\":\"The port is open.\"}\n";
        assertThat(take("a.jsonl.zst", packed(line.repeat(3).getBytes(StandardCharsets.UTF_8))))
                .hasSize(3)
                .allMatch(Taking.Taken.class::isInstance);
    }

    @Test
    void aBrokenOneIsNamedAndSoIsADictionary() throws IOException {
        byte[] broken = altered(record(1));
        assertThat(take("a.warc.zst", broken))
                .singleElement()
                .isInstanceOfSatisfying(
                        Taking.Refused.class, no -> assertThat(no.reason()).contains("broken zstd"));
        byte[] cut = java.util.Arrays.copyOf(packed(record(1)), 60);
        assertThat(take("b.warc.zst", cut)).singleElement().isInstanceOf(Taking.Refused.class);
        byte[] dictionary = {0x5D, 0x2A, 0x4D, 0x18, 4, 0, 0, 0, 1, 2, 3, 4};
        assertThat(take("c.warc.zst", dictionary))
                .singleElement()
                .isInstanceOfSatisfying(
                        Taking.Refused.class,
                        no -> assertThat(no.reason()).contains("a dictionary of its own, which is not read"));
    }

    private List<Taking> take(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try (Stream<Taking> takings = Intake.with(Defaults.NONE).take(file)) {
            return takings.toList();
        }
    }

    private static byte[] record(int number) {
        String page = "<html lang='en'><head><title>Port</title><meta property='og:site_name' content='Harbour Daily'>"
                + "<meta property='article:published_time' content='2020-04-30T10:00:00Z'></head><body><article><p>"
                + "The master of berth " + number + " said that it was open again.</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour-daily.example/" + number
                        + "\r\nWARC-Date: 2017-03-14T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                        + String.format("%012d", number)
                        + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                        + http.length() + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
