// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay watch} and {@code hearsay custody}, with a server on this machine. */
class CollectingTest {

    @TempDir
    private Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Program program;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        program = new Program(folder.resolve("ledger.db"));
        pages.put("/robots.txt", "User-agent: *\nDisallow: /secret\n");
        pages.put("/rss", feed("/1", "/2", "/secret/3", "/4"));
        pages.put("/4", "<p>Nothing is known of this page, neither its day nor its outlet.</p>");
        pages.put(
                "/1",
                page("en", "The harbour master said that the port was open again, and that all ships could come."));
        pages.put("/2", page("fr", "Le port est ouvert, et les bateaux sont dans la baie avec tous leurs marins."));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void followsAFeedKeepsWhatItFetchedAndReadsIt() throws IOException {
        assertThat(program.run("watch", "add", at("/rss")).out()).isEqualTo("following " + at("/rss") + "\n");
        assertThat(program.run("watch", "add", at("/rss")).out()).contains("is followed already");
        Program.Outcome run = program.run("watch", "run", "--allow-host", "127.0.0.1");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 report");
        assertThat(run.err()).contains("/2: kept and not read: language fr cannot", "/secret/3: robots.txt forbids it");
        assertThat(asked).contains("/robots.txt", "/rss", "/1", "/2").doesNotContain("/secret/3");
        assertThat(program.run("custody", "verify").out()).contains("sound");
        assertThat(log())
                .contains("\"act\":\"fetched\"", "\"act\":\"taken\"", "\"act\":\"refused\"", "\"act\":\"entered\"");

        asked.clear();
        assertThat(program.run("watch", "run").out()).contains("0 reports");
        assertThat(asked).as("not due yet").isEmpty();
        assertThat(program.run("watch", "list").out()).contains(at("/rss") + "  answered 2020-05-01T12:00:00Z");
        assertThat(program.run("watch", "list", "--json").out()).contains("\"failures\":0");
    }

    @Test
    void followsAPackedSitemapThatAnIndexNames() throws IOException {
        pages.put(
                "/map.xml",
                "<sitemapindex><sitemap><loc>" + at("/packed.xml.gz") + "</loc></sitemap><sitemap><loc>"
                        + at("/broken.xml.gz") + "</loc></sitemap></sitemapindex>");
        pages.put("/packed.xml.gz", "<urlset><url><loc>" + at("/1") + "</loc></url></urlset>");
        pages.put("/broken.xml.gz", "broken");
        assertThat(program.run("watch", "add", at("/map.xml")).code()).isZero();
        Program.Outcome run = program.run("watch", "run", "--allow-host", "127.0.0.1");
        assertThat(run.out()).contains("1 report read");
        assertThat(run.err()).contains("/broken.xml.gz: broken: ");
        assertThat(program.run("watch", "remove", at("/map.xml")).out()).contains("is followed no more");
        assertThat(program.run("watch", "remove", at("/map.xml")).code()).isEqualTo(2);
        assertThat(program.run("watch", "list").err()).contains("nothing is followed yet");
    }

    @Test
    void handsABundleToAThirdParty() throws IOException {
        program.run("watch", "add", at("/1"));
        program.run("watch", "run", "--allow-host", "127.0.0.1");
        String document = log().replaceAll("(?s).*\"document\":\"([0-9a-f]{64}).*", "$1");
        Path key = folder.resolve("my.key");
        assertThat(program.run("custody", "seal", "--key", key).code()).isZero();
        Path bundle = folder.resolve("bundle.zip");
        assertThat(program.run("custody", "export", document.substring(0, 8), "--out", bundle)
                        .code())
                .isZero();
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("README.txt", "log.jsonl", "pages.warc.gz", "documents/" + document + ".txt")
                    .contains("offsets/" + document + ".tsv")
                    .anyMatch(name -> name.startsWith("objects/"))
                    .anyMatch(name -> name.startsWith("seals/"))
                    .anyMatch(name -> name.startsWith("readings/"));
            assertThat(throughOffsets(zip, document))
                    .isEqualTo("The harbour master said that the port was open again, and that all ships could come.");
        }
        assertThat(program.run("custody", "verify", "--json").out()).contains("\"sound\":true", "\"faults\":[]");
        try (Stream<Path> files = Files.walk(folder.resolve("ledger.db.custody/objects"))) {
            Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "altered");
        }
        Program.Outcome verified = program.run("custody", "verify");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("was altered");
    }

    /** What of the page stands behind the text, as whoever has the bundle alone finds it. */
    private String throughOffsets(ZipFile zip, String document) throws IOException {
        String offsets = new String(
                zip.getInputStream(zip.getEntry("offsets/" + document + ".tsv")).readAllBytes(),
                StandardCharsets.UTF_8);
        StringBuilder behind = new StringBuilder();
        for (String line : offsets.lines().toList()) {
            String[] ends = line.split("\t");
            behind.append(pages.get("/1"), Integer.parseInt(ends[2]), Integer.parseInt(ends[3]));
        }
        return behind.toString();
    }

    @Test
    void theSealIsOnWhatWasReadAndRuledToo() throws IOException {
        program.run("watch", "add", at("/1"));
        program.run("watch", "run", "--allow-host", "127.0.0.1");
        assertThat(program.run("custody", "seal", "--key", folder.resolve("my.key"))
                        .code())
                .isZero();
        assertThat(log()).contains("\"act\":\"ledger\",\"facts\":{");
        assertThat(program.run("custody", "verify").out())
                .contains("log of what was fetched: ", "log of what was read and ruled: 1 up to ", "sound");

        Path log = folder.resolve("ledger.db.custody/log.jsonl");
        Files.writeString(log, log().replaceAll("(\"head\":\")[0-9a-f]{4}", "$10000"));
        Program.Outcome verified = program.run("custody", "verify");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("the ledger's log does not run through its entry 1");
    }

    @Test
    void whatWasReadFromFilesHasALogAsWell() throws IOException {
        Path report = Files.writeString(
                folder.resolve("report.txt"), "outlet: Harbour Daily\ndate: 2020-04-30\n\nThe port is open.\n");
        program.run("read", report);
        assertThat(program.run("custody", "verify", "--json").out())
                .contains("\"sound\":true", "\"ledger_entries\":1")
                .doesNotContain("\"entries\"");
    }

    @Test
    void aBackupComesBackWholeOrNotAtAll() throws IOException {
        program.run("watch", "add", at("/rss"));
        program.run("watch", "run", "--allow-host", "127.0.0.1");
        program.run("custody", "seal", "--key", folder.resolve("my.key"));
        Path backup = folder.resolve("backup.zip");
        assertThat(program.run("ledger", "backup", backup).out()).startsWith(backup + ": 2 reports of ");
        assertThat(program.run("ledger", "backup", backup).err()).contains("writes over nothing");
        assertThat(program.run("ledger", "restore", backup).err()).contains("writes over nothing");

        Program elsewhere =
                new Program(Files.createDirectory(folder.resolve("elsewhere")).resolve("ledger.db"));
        assertThat(elsewhere.run("ledger", "restore", backup).out()).contains("ledger.db: 2 reports, custody log of 2");
        assertThat(elsewhere.run("claims").out())
                .isEqualTo(program.run("claims").out());
        assertThat(elsewhere.run("custody", "verify").out())
                .isEqualTo(program.run("custody", "verify").out())
                .contains("sound");
        assertThat(elsewhere.run("watch", "list").out())
                .isEqualTo(program.run("watch", "list").out());
        try (Stream<Path> left = Files.list(folder.resolve("elsewhere"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ledger.db", "ledger.db.custody");
        }
    }

    @Test
    void whatWasAlteredIsNotRestored() throws IOException {
        program.run("watch", "add", at("/1"));
        program.run("watch", "run", "--allow-host", "127.0.0.1");
        Path backup = folder.resolve("backup.zip");
        program.run("ledger", "backup", backup);
        Program elsewhere =
                new Program(Files.createDirectory(folder.resolve("elsewhere")).resolve("ledger.db"));
        for (Map.Entry<String, String> bad : Map.of(
                        "custody/log.jsonl", "was altered", "SHA256SUMS", "holds a line that no backup has")
                .entrySet()) {
            Path copy = folder.resolve("altered.zip");
            alter(backup, copy, bad.getKey());
            Program.Outcome outcome = elsewhere.run("ledger", "restore", copy);
            assertThat(outcome.code()).as(bad.getKey()).isEqualTo(2);
            assertThat(outcome.err()).contains(bad.getValue());
            try (Stream<Path> left = Files.list(folder.resolve("elsewhere"))) {
                assertThat(left).isEmpty();
            }
        }
        assertThat(elsewhere
                        .run("ledger", "restore", folder.resolve("none.zip"))
                        .err())
                .contains("there is no backup");
        Path text = Files.writeString(folder.resolve("text.zip"), "not a zip");
        assertThat(elsewhere.run("ledger", "restore", text).err()).contains("is no backup of a ledger");
    }

    /** Copies an archive, with a line more in one of its files that leads out of the folder. */
    private static void alter(Path from, Path to, String name) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(zip.getInputStream(entry).readAllBytes());
                if (entry.getName().equals(name)) {
                    out.write(("0".repeat(64) + "  ../../evil\n").getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
    }

    @Test
    void aSourceInsideIsNotFetchedUnlessItsHostIsNamed() {
        program.run("watch", "add", at("/rss"));
        Program.Outcome run = program.run("watch", "run");
        assertThat(run.err()).contains("forbidden: 127.0.0.1");
        assertThat(asked).isEmpty();
        assertThat(program.run("watch", "list").out()).contains("1 failure: forbidden");
    }

    @Test
    void blamesTheCaller() throws IOException {
        assertThat(program.run("watch", "add", "nowhere.opml").code()).isEqualTo(2);
        assertThat(program.run("custody", "verify").err()).contains("nothing was collected yet");
        Path opml = Files.writeString(
                folder.resolve("feeds.opml"), "<opml><body><outline xmlUrl='" + at("/rss") + "'/></body></opml>");
        assertThat(program.run("watch", "add", opml).out()).contains("following " + at("/rss"));
        assertThat(program.run("custody", "export", "nothex").code()).isEqualTo(2);
        assertThat(program.run("custody", "export", "abcdef").code()).isEqualTo(2);
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("ledger.db.custody/log.jsonl"));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Compressed where the name says so, without a header that does; cut off where the page says so. */
    private static byte[] packed(String path, byte[] body) throws IOException {
        if (!path.endsWith(".gz")) {
            return body;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        byte[] all = packed.toByteArray();
        return path.contains("broken") ? Arrays.copyOf(all, all.length / 2) : all;
    }

    private String feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>x</title><link>").append(at(path)).append("</link></item>");
        }
        return "<rss version='2.0'><channel><title>Harbour Daily</title>" + items + "</channel></rss>";
    }

    private static String page(String language, String text) {
        return "<html lang='" + language + "'><head><title>Port</title>"
                + "<meta property='og:site_name' content='Harbour Daily'>"
                + "<meta property='article:published_time' content='2020-04-30T10:00:00+02:00'></head>"
                + "<body><article><p>" + text + "</p></article></body></html>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        byte[] body = packed(path, pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseHeaders()
                .set("Content-Type", path.endsWith("rss") ? "application/rss+xml" : "text/html; charset=utf-8");
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
