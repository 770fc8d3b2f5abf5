// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Archives of the web, Word and PDF, made here and taken in. */
class PackedFilesTest {

    private static final Defaults DEFAULTS =
            new Defaults(Optional.of("Harbour Daily"), PublicationDate.parse("2017-03-14"));

    @TempDir
    private Path folder;

    @Test
    void theWebPagesOfAnArchiveAreTaken() throws IOException {
        for (String name : List.of("plain.warc", "packed.warc.gz")) {
            Path file = folder.resolve(name);
            Files.write(file, archive(name.endsWith("gz")));
            assertThat(take(file).map(PackedFilesTest::told))
                    .as(name)
                    .containsExactly(
                            "1 https://harbour-daily.example/1: The café is open, the harbour master said on Tuesday.",
                            "2 refused https://harbour-daily.example/2: empty: there is no text in it",
                            "4 https://harbour-daily.example/4: The café is open, the harbour master said on Friday.");
        }
    }

    @Test
    void theArchivesInAWaczFileAreTaken() throws IOException {
        Path file = folder.resolve("collection.wacz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "datapackage.json", "{}".getBytes(StandardCharsets.UTF_8));
            entry(zip, "archive/a.warc.gz", archive(true));
            entry(zip, "archive/b.warc.gz", archive(true));
        }
        assertThat(take(file).filter(Taking.Taken.class::isInstance)).hasSize(4);
    }

    @Test
    void aBrokenRecordEndsNoArchive() throws IOException {
        byte[] page = "<p>The café is open, the harbour master said on Tuesday, and nobody there was surprised.</p>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] gzip = packed(page);
        Path file = folder.resolve("odd.warc");
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        record(archive, "gzip", "Content-Encoding: gzip", gzip);
        record(archive, "zlib", "Content-Encoding: deflate", zlib(page));
        record(archive, "chunks", "Transfer-Encoding: chunked\r\nContent-Encoding: gzip", chunks(gzip));
        record(archive, "brotli", "Content-Encoding: br", brotli(page));
        record(archive, "plain", "Content-Encoding: gzip", page);
        record(archive, "cut", "Content-Encoding: gzip", java.util.Arrays.copyOf(gzip, 40));
        record(archive, "zstd", "Content-Encoding: zstd", ZstandardTest.packed(page));
        record(archive, "bad", "Content-Encoding: zstd", ZstandardTest.altered(page));
        record(archive, "other", "Content-Encoding: compress", page);
        record(archive, "last", "X-Is: last", page);
        Files.write(file, archive.toByteArray());
        assertThat(take(file)
                        .map(PackedFilesTest::told)
                        .map(line -> line.replaceAll(": The café is open,.*", " taken"))
                        .map(line -> line.replaceAll("(broken zstd: ).*", "$1")))
                .containsExactly(
                        "1 https://harbour-daily.example/gzip taken",
                        "2 https://harbour-daily.example/zlib taken",
                        "3 https://harbour-daily.example/chunks taken",
                        "4 https://harbour-daily.example/brotli taken",
                        "5 https://harbour-daily.example/plain taken",
                        "6 refused https://harbour-daily.example/cut: broken: Unexpected end of ZLIB input stream",
                        "7 https://harbour-daily.example/zstd taken",
                        "8 refused https://harbour-daily.example/bad: broken: broken zstd: ",
                        "9 refused https://harbour-daily.example/other: broken: packed as compress, which is not read",
                        "10 https://harbour-daily.example/last taken");
    }

    private static void record(ByteArrayOutputStream archive, String name, String header, byte[] body)
            throws IOException {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + header + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        archive.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour-daily.example/" + name
                        + "\r\nWARC-Date: 2017-03-14T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                        + String.format("%012d", archive.size())
                        + ">\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                        + (head.length + body.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        archive.write(head);
        archive.write(body);
        archive.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] packed(byte[] page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(page);
        }
        return packed.toByteArray();
    }

    private static byte[] zlib(byte[] page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(page);
        }
        return packed.toByteArray();
    }

    private static byte[] chunks(byte[] body) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.write((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunks.write(body);
        chunks.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return chunks.toByteArray();
    }

    /** One stored block (RFC 7932, section 9.2): window of 22 bits, not the last, its length less one, stored; then the end. */
    private static byte[] brotli(byte[] body) throws IOException {
        int head = 0b1011 | (body.length - 1) << 7 | 1 << 23;
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        stored.write(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)});
        stored.write(body);
        stored.write(3);
        return stored.toByteArray();
    }

    @Test
    void whatIsNoArchiveIsNamed() throws IOException {
        Path file = folder.resolve("broken.warc");
        Files.writeString(file, "This is not an archive of the web at all, but a letter.\n");
        assertThat(take(file)).singleElement().isInstanceOf(Taking.Refused.class);
        Path cut = folder.resolve("cut.warc.gz");
        byte[] whole = archive(true);
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 60));
        List<Taking> takings = take(cut).toList();
        assertThat(takings.get(0)).isInstanceOf(Taking.Taken.class);
        assertThat(takings.get(takings.size() - 1)).isInstanceOf(Taking.Refused.class);
    }

    @Test
    void aWordFileGivesItsParagraphs() throws IOException {
        Path file = folder.resolve("report.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "docProps/core.xml",
                    "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>Port opens</dc:title></cp:coreProperties>"
                            .getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "word/document.xml",
                    ("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>The port is </w:t></w:r><w:r><w:t>open &amp; dry.</w:t></w:r></w:p>"
                                    + "<w:p/><w:p><w:del><w:r><w:delText>Not this.</w:delText></w:r></w:del><w:r><w:t>He</w:t><w:br/><w:t>left.</w:t></w:r></w:p></w:body></w:document>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(take(file))
                .singleElement()
                .satisfies(
                        taking -> assertThat(((Taking.Taken) taking).document().text())
                                .isEqualTo("Port opens\n\nThe port is open & dry.\n\nHe\nleft."));
    }

    @Test
    void aPdfGivesItsTextWithItsLinesJoined() throws IOException {
        Path file = folder.resolve("report.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.beginText();
                content.setLeading(14);
                content.newLineAtOffset(72, 700);
                for (String line : List.of("The harbour was opened on Tues-", "day, the master said.")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            pdf.save(file.toFile());
        }
        assertThat(take(file))
                .singleElement()
                .satisfies(
                        taking -> assertThat(((Taking.Taken) taking).document().text())
                                .isEqualTo("The harbour was opened on Tuesday, the master said."));
    }

    @Test
    void aWordFileThatUnpacksWithoutEndIsRefused() throws IOException {
        Path file = folder.resolve("bomb.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 60; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        assertThat(take(file))
                .singleElement()
                .satisfies(
                        taking -> assertThat(((Taking.Refused) taking).reason()).startsWith("too large"));
    }

    private static Stream<Taking> take(Path file) {
        return Intake.with(DEFAULTS).take(file);
    }

    private static String told(Taking taking) {
        int line = taking.at().line().orElseThrow();
        if (taking instanceof Taking.Taken taken) {
            return line + " " + taken.document().address().orElseThrow() + ": "
                    + taken.document().text();
        }
        return line + " refused " + ((Taking.Refused) taking).reason();
    }

    /** Two good pages, one empty one, one picture; the last page is packed. */
    private static byte[] archive(boolean compressed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(
                java.nio.channels.Channels.newChannel(out), compressed ? WarcCompression.GZIP : WarcCompression.NONE)) {
            page(
                    writer,
                    1,
                    "<p>The caf\u00e9 is open, the harbour master said on Tuesday.</p>",
                    "text/html;charset=windows-1252",
                    false);
            page(writer, 2, "<nav>Home</nav>", "text/html", false);
            page(writer, 3, "GIF", "image/gif", false);
            page(
                    writer,
                    4,
                    "<p>The caf\u00e9 is open, the harbour master said on Friday.</p>",
                    "text/html;charset=windows-1252",
                    true);
        }
        return out.toByteArray();
    }

    private static void page(WarcWriter writer, int number, String html, String type, boolean packed)
            throws IOException {
        byte[] body = html.getBytes(java.nio.charset.Charset.forName("windows-1252"));
        HttpResponse.Builder http = new HttpResponse.Builder(200, "OK");
        http.body(MediaType.parse(type), packed ? gzip(body) : body);
        if (packed) {
            http.setHeader("Content-Encoding", "gzip");
        }
        writer.write(new WarcResponse.Builder(URI.create("https://harbour-daily.example/" + number))
                .date(Instant.parse("2026-03-03T12:00:00Z"))
                .body(http.build())
                .build());
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
