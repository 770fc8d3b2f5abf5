// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final int BETWEEN_CHECKS = 10;

    /** Reports in a folder: more than are read before so many killings. */
    private static final int FOLDER = 400;

    /** 128 and the number of the signal. */
    private static final int KILLED = 137;

    private static final int HOSTS = 4;

    /** That each host announces: more than are fetched before it ends. */
    private static final int REPORTS = 12 + 2 * KILLINGS;

    private static final Pattern ENTERED =
            Pattern.compile("\"act\":\"entered\",\"facts\":\\{[^}]*\"document\":\"([0-9a-f]{64})\"");
    private static final Pattern DOCUMENT = Pattern.compile("\"document\":\"([0-9a-f]{64})\"");

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("hearsay.killings.seed", 20200501));

    @Test
    @Timeout(value = 120, unit = TimeUnit.MINUTES)
    void aRoundThatIsKilledLosesNothingAndDoublesNothing() throws IOException, InterruptedException {
        List<HttpServer> servers = new ArrayList<>();
        try {
            Path ledger = folder.resolve("ledger.db");
            Program program = new Program(ledger);
            List<String> round = new ArrayList<>(List.of("watch", "run", "--all", "--pages", "100000"));
            int port = 0;
            for (int host = 1; host <= HOSTS; host++) {
                HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0." + host, port), 0);
                port = server.getAddress().getPort();
                server.createContext("/", KilledProgramTest::answer);
                server.start();
                servers.add(server);
                program.run("watch", "add", "http://127.0.0." + host + ":" + port + "/rss");
                round.addAll(List.of("--allow-host", "127.0.0." + host));
            }
            int hit = 0;
            for (int killing = 0; killing < KILLINGS; killing++) {
                hit += kill(ledger, log(), 3000, round.toArray(String[]::new)) ? 1 : 0;
                if (killing % BETWEEN_CHECKS == BETWEEN_CHECKS - 1) {
                    assertWhole(program);
                }
            }
            assertWhole(program);
            round.set(round.indexOf("100000"), Long.toString(pages() + 10));
            assertThat(program.run(round.toArray()).code()).isZero();
            assertThat(entered()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(Set.copyOf(entered())).isEqualTo(documents(program));
            assertThat(hit).as("killings that met the program at work").isGreaterThan(KILLINGS * 2 / 3);
        } finally {
            servers.forEach(server -> server.stop(0));
        }
    }

    /** How many pages the log says were fetched. */
    private long pages() throws IOException {
        return Files.readString(log())
                .lines()
                .filter(line -> line.contains("\"kind\":\"page\""))
                .count();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.MINUTES)
    void aReadingThatIsKilledLosesNothingAndDoublesNothing() throws IOException, InterruptedException {
        Path ledger = folder.resolve("ledger.db");
        Program program = new Program(ledger);
        program.run("read", reports(0, 1));
        Set<String> before = documents(program);
        int made = 1;
        int hit = 0;
        for (int killing = 0; killing < KILLINGS; killing += BETWEEN_CHECKS) {
            Path reports = reports(made, FOLDER);
            made += FOLDER;
            for (int i = killing; i < Math.min(KILLINGS, killing + BETWEEN_CHECKS); i++) {
                hit += kill(ledger, folder.resolve("ledger.db-wal"), 150, "read", reports.toString()) ? 1 : 0;
                Set<String> after = documents(program);
                assertThat(after).as("documents after killing %d", i).containsAll(before);
                before = after;
            }
            assertThat(program.run("custody", "verify").out()).endsWith("sound\n");
            assertThat(program.run("read", reports).code()).isZero();
            before = documents(program);
            assertThat(before).hasSize(made);
        }
        assertThat(program.run("custody", "verify").out()).endsWith("sound\n");
        assertThat(hit).as("killings that met the program at work").isGreaterThan(KILLINGS * 2 / 3);
    }

    /** A folder of reports that are there for the first time. */
    private Path reports(int first, int count) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports-" + first));
        for (int i = first; i < first + count; i++) {
            Files.writeString(
                    reports.resolve(i + ".txt"),
                    "outlet: Harbour Daily\ndate: 2020-04-30\n\nThe master of berth " + i
                            + " said that it was open.\n");
        }
        return reports;
    }

    /**
     * Starts the program and kills it: within so many milliseconds after it first wrote something, or at once.
     *
     * @return whether it was still at work
     */
    private boolean kill(Path ledger, Path written, int within, String... args)
            throws IOException, InterruptedException {
        long before = size(written);
        Process process = ProgramProcess.start(ledger, folder.resolve("says"), args);
        boolean early = random.nextInt(8) == 0;
        while (!early && size(written) == before && process.isAlive()) {
            Thread.sleep(2);
        }
        process.waitFor(random.nextInt(within), TimeUnit.MILLISECONDS);
        return process.destroyForcibly().waitFor() == KILLED;
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
        String host = "http://" + exchange.getLocalAddress().getAddress().getHostAddress() + ":"
                + exchange.getLocalAddress().getPort();
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
