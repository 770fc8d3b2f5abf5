// SPDX-License-Identifier: Apache-2.0
package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A round of {@code hearsay watch run} over several hosts, which are this machine under several numbers. */
@Timeout(120)
class RoundTest {

    private static final Pattern FETCHED =
            Pattern.compile("\"act\":\"fetched\",\"facts\":\\{\"address\":\"http://([0-9.]+):\\d+(/\\d+)\"");

    private static final int HOSTS = 7;

    @TempDir
    private Path folder;

    private final Map<String, AtomicInteger> atOnce = new ConcurrentHashMap<>();
    private final AtomicInteger mostAtOneHost = new AtomicInteger();
    private final AtomicInteger hostsAtOnce = new AtomicInteger();
    private final AtomicInteger mostHosts = new AtomicInteger();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> busy = new ConcurrentHashMap<>();
    private final Map<String, String> feeds = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<HttpServer> servers = new ArrayList<>();
    private int port;
    private Program program;

    @BeforeEach
    void open() throws IOException {
        for (int host = 1; host <= HOSTS; host++) {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0." + host, port), 0);
            port = server.getAddress().getPort();
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
            servers.add(server);
        }
        program = new Program(folder.resolve("ledger.db"));
    }

    @AfterEach
    void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    @Test
    void severalHostsSideBySideEachOneThingAtATimeInOrder() throws IOException {
        for (int host = 1; host <= 4; host++) {
            follow(host, at(host, "/1"), at(host, "/2"), at(host, "/3"));
        }
        follow(5, at(5, "/1"), at(6, "/2"), at(7, "/3"), at(5, "/4"));
        Program.Outcome round = round("--all");
        assertThat(round.out()).contains("16 reports read");
        assertThat(mostHosts.get()).as("hosts at once").isBetween(3, 8);
        assertThat(mostAtOneHost.get()).as("requests to one host at once").isEqualTo(1);
        List<String> pages = fetched();
        for (int host = 1; host <= 4; host++) {
            String number = "127.0.0." + host + "/";
            assertThat(pages.stream().filter(page -> page.startsWith(number)))
                    .containsExactly(number + "1", number + "2", number + "3");
        }
        assertThat(pages.stream().filter(page -> page.matches("127\\.0\\.0\\.[5-7]/.*")))
                .containsExactly("127.0.0.5/1", "127.0.0.6/2", "127.0.0.7/3", "127.0.0.5/4");
        assertThat(program.run("custody", "verify").out()).contains("sound");
    }

    @Test
    void theBudgetIsKeptToThePageAndTheRestIsNotForgotten() throws IOException {
        for (int host = 1; host <= 3; host++) {
            follow(host, at(host, "/1"), at(host, "/2"), at(host, "/3"));
        }
        Program.Outcome round = round("--all", "--pages", "5");
        assertThat(round.err()).contains("the day's budget is used up; 4 pages are left for another day");
        assertThat(asked.stream().filter(page -> page.matches(".*/\\d+"))).hasSize(5);
        assertThat(round("--all", "--pages", "5").out()).contains("0 reports");
        assertThat(fetched()).hasSize(5);

        asked.clear();
        program.later(Duration.ofHours(13));
        assertThat(round("--pages", "5").out()).contains("4 reports read");
        assertThat(fetched()).hasSize(9).doesNotHaveDuplicates();

        asked.clear();
        round("--all", "--pages", "5");
        assertThat(asked.stream().filter(page -> page.endsWith("/rss 304")))
                .as("nothing is left")
                .hasSize(3);
    }

    @Test
    void aHostThatWantsRestIsLeftAloneAndTheOthersAreNot() throws IOException {
        follow(1, at(1, "/1"), at(2, "/1"), at(2, "/2"), at(1, "/2"));
        busy.put("127.0.0.2", 3600);
        Program.Outcome round = round("--all");
        assertThat(round.out()).contains("2 reports read");
        assertThat(round.err())
                .contains("/1: the server answers with status 503", "/2: 127.0.0.2 wants rest or is out of order");
        assertThat(asked.stream().filter(page -> page.matches("127.0.0.2/\\d.*")))
                .hasSize(1);
        assertThat(program.run("watch", "list").out())
                .contains("answered 2020-05-01T12:00:00Z; 2 of 4 pages could not be had");

        busy.clear();
        program.later(Duration.ofHours(1));
        assertThat(round().out())
                .as("tried again although the feed is the same")
                .contains("2 reports read");
        assertThat(program.run("watch", "list").out()).doesNotContain("could not be had");
    }

    @Test
    void oneRoundAtATime() throws IOException {
        follow(1, at(1, "/1"));
        try (FileChannel channel = FileChannel.open(
                folder.resolve("ledger.db.custody/round.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
            Program.Outcome second = round("--all");
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.err()).contains("another round is under way");
        }
        assertThat(round("--all").code()).isZero();
    }

    @Test
    void aSignalEndsTheRoundWithWhatItHas() throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            pages.add(at(1, "/" + i));
        }
        follow(1, pages.toArray(String[]::new));
        Path says = folder.resolve("says");
        Process process = ProgramProcess.start(
                folder.resolve("ledger.db"), says, "watch", "run", "--all", "--allow-host", "127.0.0.1");
        while (process.isAlive() && asked.stream().noneMatch(page -> page.endsWith("/3"))) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("128 and the number of the signal").isEqualTo(143);
        int kept = fetched().size();
        assertThat(kept).isBetween(2, 5);
        assertThat(program.run("ledger", "stats").out()).contains("documents");
        assertThat(round("--all", "--pages", Integer.toString(kept + 2)).out()).contains("2 reports read");
        assertThat(program.run("custody", "verify").out()).contains("sound");
    }

    private void follow(int host, String... pages) {
        feeds.put("127.0.0." + host, String.join(" ", pages));
        program.run("watch", "add", at(host, "/rss"));
    }

    private Program.Outcome round(String... more) {
        List<String> words = new ArrayList<>(List.of("watch", "run"));
        words.addAll(List.of(more));
        for (int host = 1; host <= HOSTS; host++) {
            words.add("--allow-host");
            words.add("127.0.0." + host);
        }
        return program.run(words.toArray());
    }

    private List<String> fetched() throws IOException {
        return FETCHED.matcher(Files.readString(folder.resolve("ledger.db.custody/log.jsonl")))
                .results()
                .map(result -> result.group(1) + result.group(2))
                .toList();
    }

    private String at(int host, String path) {
        return "http://127.0.0." + host + ":" + port + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getLocalAddress().getAddress().getHostAddress();
        AtomicInteger here = atOnce.computeIfAbsent(host, name -> new AtomicInteger());
        int now = here.incrementAndGet();
        mostAtOneHost.accumulateAndGet(now, Math::max);
        mostHosts.accumulateAndGet(hostsAtOnce.addAndGet(now == 1 ? 1 : 0), Math::max);
        try {
            Thread.sleep(300);
            reply(exchange, host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            hostsAtOnce.addAndGet(here.decrementAndGet() == 0 ? -1 : 0);
            exchange.close();
        }
    }

    private void reply(HttpExchange exchange, String host) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean feed = path.equals("/rss");
        int status = path.equals("/robots.txt") ? 404 : 200;
        if (feed && exchange.getRequestHeaders().containsKey("If-None-Match")) {
            status = 304;
        }
        if (path.matches("/\\d+") && busy.containsKey(host)) {
            status = 503;
            exchange.getResponseHeaders().add("Retry-After", busy.get(host).toString());
        }
        asked.add(host + path + (status == 304 ? " 304" : ""));
        byte[] body = (feed ? feed(host) : page(host + path)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", feed ? "application/rss+xml" : "text/html");
        exchange.getResponseHeaders().add("ETag", "\"" + path + "\"");
        exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
        if (status == 200) {
            exchange.getResponseBody().write(body);
        }
    }

    private String feed(String host) {
        StringBuilder items = new StringBuilder();
        for (String page : feeds.getOrDefault(host, "").split(" ")) {
            items.append("<item><title>x</title><link>").append(page).append("</link></item>");
        }
        return "<rss version='2.0'><channel><title>Harbour Daily</title>" + items + "</channel></rss>";
    }

    private static String page(String number) {
        return "<html lang='en'><head><title>Port</title><meta property='og:site_name' content='Harbour Daily'>"
                + "<meta property='article:published_time' content='2020-04-30T10:00:00Z'></head><body><article><p>"
                + "The master of berth " + number
                + " said that it was open again and that all ships could come in.</p></article></body></html>";
    }
}
