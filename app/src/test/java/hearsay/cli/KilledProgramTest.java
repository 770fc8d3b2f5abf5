// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code watch run} and {@code read} are killed at random moments: no report is lost that was said to be in the ledger, none
 * stands there twice, and ledger and evidence are whole. {@code -Dhearsay.killings=1000} kills more often than every build can.
 */
class KilledProgramTest {

    private static final int KILLINGS = Integer.getInteger("hearsay.killings", 6);
    private static final int REPORTS = Math.max(30, KILLINGS);
    private static final Pattern ENTERED =
            Pattern.compile("\"act\":\"entered\",\"facts\":\\{[^}]*\"document\":\"([0-9a-f]{64})\"");
    private static final Pattern DOCUMENT = Pattern.compile("\"document\":\"([0-9a-f]{64})\"");

    @TempDir
    private Path folder;

    private final Random random = new Random(20200501);

    @Test
    @Timeout(value = 120, unit = TimeUnit.MINUTES)
    void aRoundThatIsKilledLosesNothingAndDoublesNothing() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", KilledProgramTest::answer);
        server.start();
        try {
            Path ledger = folder.resolve("ledger.db");
            Program program = new Program(ledger);
            program.run(
                    "watch", "add", "http://127.0.0.1:" + server.getAddress().getPort() + "/rss");
            for (int killing = 0; killing < KILLINGS; killing++) {
                kill(ledger, log(), 3000, "watch", "run", "--all", "--pages", "100000", "--allow-host", "127.0.0.1");
                if (killing % 10 == 9) {
                    assertWhole(program);
                }
            }
            assertWhole(program);
            program.run(
                    "watch",
                    "run",
                    "--all",
                    "--pages",
                    Integer.toString(Math.min(REPORTS, 10)),
                    "--allow-host",
                    "127.0.0.1");
            assertThat(entered()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(Set.copyOf(entered())).isEqualTo(documents(program));
        } finally {
            server.stop(0);
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.MINUTES)
    void aReadingThatIsKilledLosesNothingAndDoublesNothing() throws IOException, InterruptedException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        for (int i = 0; i < REPORTS * 4; i++) {
            Files.writeString(
                    reports.resolve(i + ".txt"),
                    "outlet: Harbour Daily\ndate: 2020-04-30\n\nThe master of berth " + i
                            + " said that it was open.\n");
        }
        Path ledger = folder.resolve("ledger.db");
        Program program = new Program(ledger);
        program.run("read", reports.resolve("0.txt"));
        Set<String> before = Set.of();
        for (int killing = 0; killing < KILLINGS; killing++) {
            kill(ledger, folder.resolve("ledger.db-wal"), 300, "read", reports.toString());
            if (killing % 10 == 9) {
                Set<String> after = assertWhole(program);
                assertThat(after).containsAll(before);
                before = after;
            }
        }
        assertThat(program.run("read", reports).code()).isZero();
        assertThat(assertWhole(program)).hasSize(REPORTS * 4);
    }

    /** Starts the program and kills it: within so many milliseconds after it first wrote something, or at once. */
    private void kill(Path ledger, Path written, int within, String... args) throws IOException, InterruptedException {
        long before = size(written);
        Process process = ProgramProcess.start(ledger, folder.resolve("says"), args);
        boolean early = random.nextInt(8) == 0;
        while (!early && size(written) == before && process.isAlive()) {
            Thread.sleep(2);
        }
        process.waitFor(random.nextInt(within), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** @return the documents of the claims, each of which makes one */
    private static Set<String> assertWhole(Program program) {
        Program.Outcome verified = program.run("custody", "verify");
        assertThat(verified.out()).endsWith("sound\n");
        return documents(program);
    }

    private static Set<String> documents(Program program) {
        Matcher documents = DOCUMENT.matcher(
                program.run("claims", "--json", "--limit", "1000000").out());
        Set<String> all = new HashSet<>();
        while (documents.find()) {
            assertThat(all.add(documents.group(1)))
                    .as("each report makes one claim")
                    .isTrue();
        }
        return all;
    }

    private Path log() {
        return folder.resolve("ledger.db.custody/log.jsonl");
    }

    private List<String> entered() throws IOException {
        return ENTERED.matcher(Files.readString(log()))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String host = "http://127.0.0.1:" + exchange.getLocalAddress().getPort();
        StringBuilder body = new StringBuilder();
        if (path.equals("/rss")) {
            body.append("<rss version='2.0'><channel><title>Harbour Daily</title>");
            for (int i = 0; i < REPORTS; i++) {
                body.append("<item><title>x</title><link>")
                        .append(host)
                        .append("/")
                        .append(i)
                        .append("</link></item>");
            }
            body.append("</channel></rss>");
        } else {
            body.append(
                            "<html lang='en'><head><title>Port</title><meta property='og:site_name' content='Harbour Daily'>"
                                    + "<meta property='article:published_time' content='2020-04-30T10:00:00Z'></head><body><article><p>"
                                    + "The master of berth ")
                    .append(path.substring(1))
                    .append(
                            " said that it was open again and that all ships could come in.</p></article></body></html>");
        }
        byte[] bytes =
                path.equals("/robots.txt") ? new byte[0] : body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", path.equals("/rss") ? "application/rss+xml" : "text/html");
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
