// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a server that misbehaves on purpose. */
@Timeout(60)
class FetcherTest {

    private static final Limits LIMITS = new Limits(100_000, Duration.ofSeconds(3), Duration.ofSeconds(2), 5);

    /** Writes an answer, as it likes. */
    @FunctionalInterface
    private interface Answer {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final Fetcher fetcher = new Fetcher(LIMITS, Set.of("127.0.0.1"));
    private ServerSocket server;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::serve, "misbehaving server");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    @Test
    void givesWhatTheServerGives() throws IOException {
        answers.put(
                "/a",
                out -> out.write(
                        utf8(
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: \"x\"\r\nContent-Length: 5\r\n\r\nhello")));
        Fetched.Answer answer = (Fetched.Answer) fetch("/a");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("etag")).contains("\"x\"");
        assertThat(new String(answer.content(100), StandardCharsets.UTF_8)).isEqualTo("hello");
    }

    @Test
    void sendsConditionsAndGetsNotModified() {
        answers.put("/a", out -> out.write(utf8("HTTP/1.1 304 Not Modified\r\n\r\n")));
        Fetched fetched = fetcher.fetch(at("/a"), Map.of("If-None-Match", "\"x\""));
        assertThat(((Fetched.Answer) fetched).status()).isEqualTo(304);
        assertThat(asked.get("/a")).contains("If-None-Match: \"x\"").doesNotContain("Cookie");
    }

    @Test
    void followsRedirectsAndSaysWhereTheyLed() {
        answers.put("/a", out -> out.write(redirect("/b c")));
        answers.put("/b%20c", out -> out.write(utf8("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")));
        assertThat(((Fetched.Answer) fetch("/a")).address()).isEqualTo(at("/b%20c"));
    }

    @Test
    void aRedirectLoopEnds() {
        answers.put("/a", out -> out.write(redirect("/b")));
        answers.put("/b", out -> out.write(redirect("/a")));
        reason("/a").startsWith("redirects without end");
        for (int i = 0; i < 9; i++) {
            int next = i + 1;
            answers.put("/" + i, out -> out.write(redirect("/" + next)));
        }
        reason("/0").startsWith("redirects without end");
    }

    @Test
    void aRedirectInsideIsForbidden() {
        answers.put("/a", out -> out.write(redirect("http://127.0.0.2/")));
        reason("/a").startsWith("forbidden: 127.0.0.2");
        answers.put("/b", out -> out.write(redirect("http://[::ffff:169.254.169.254]/latest")));
        reason("/b").startsWith("forbidden");
        answers.put("/c", out -> out.write(redirect("file:///etc/passwd")));
        reason("/c").startsWith("only http");
    }

    @Test
    void aPageWithoutEndIsCut() {
        answers.put("/a", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\n\r\n"));
            byte[] block = new byte[10_000];
            for (int i = 0; i < 1_000; i++) {
                out.write(block);
            }
        });
        reason("/a").startsWith("too large: more than 100000 bytes");
    }

    @Test
    void aGzipBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[50_000_000]);
        }
        answers.put("/a", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.size() + "\r\n\r\n"));
            out.write(bomb.toByteArray());
        });
        Fetched.Answer answer = (Fetched.Answer) fetch("/a");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> answer.content(100_000))
                .hasMessageContaining("unpacks to more than 100000");
    }

    @Test
    void slowLorisIsLeftAlone() {
        answers.put("/drips", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"));
            drip(out);
        });
        reason("/drips").startsWith("too slow");
        answers.put("/headers", out -> {
            out.write(utf8("HTTP/1.1 200 OK\r\nX-Long: "));
            drip(out);
        });
        reason("/headers").startsWith("too slow");
        answers.put("/silent", out -> Thread.sleep(10_000));
        reason("/silent").containsAnyOf("timed out", "too slow");
    }

    @Test
    void aWrongLengthIsNamed() {
        answers.put("/a", out -> out.write(utf8("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort")));
        reason("/a").startsWith("cut off or of wrong length");
        answers.put(
                "/b", out -> out.write(utf8("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n")));
        reason("/b").startsWith("cut off or of wrong length");
    }

    @Test
    void whatIsNoHttpIsNamed() {
        answers.put("/a", out -> out.write(utf8("SSH-2.0-OpenSSH_9\r\n")));
        assertThat(fetch("/a")).isInstanceOf(Fetched.Failed.class);
        URI tls = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");
        assertThat(((Fetched.Failed) fetcher.fetch(tls, Map.of())).reason()).contains("TLS");
    }

    /** Were it looked up again, a name could mean one thing to the guard and another to the connection. */
    @Test
    void aConnectionGoesToTheNumberThatWasLookedAt() throws IOException {
        answers.put("/a", out -> out.write(utf8("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")));
        AtomicInteger lookups = new AtomicInteger();
        HostGuard guard = new HostGuard(Set.of("harbour.example"), host -> {
            lookups.incrementAndGet();
            return new InetAddress[] {InetAddress.getByName("127.0.0.1")};
        });
        try (Fetcher named = new Fetcher(LIMITS, guard)) {
            URI address = URI.create("http://harbour.example:" + server.getLocalPort() + "/a");
            assertThat(named.fetch(address, Map.of())).isInstanceOf(Fetched.Answer.class);
        }
        assertThat(lookups).hasValue(1);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNamed() throws Exception {
        HttpsServer broken = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        broken.setHttpsConfigurator(new HttpsConfigurator(Certificates.ofItsOwnMaking("CN=harbour.example")));
        broken.start();
        try (Fetcher patient = new Fetcher(Limits.USUAL, Set.of("127.0.0.1"))) {
            URI address = URI.create("https://127.0.0.1:" + broken.getAddress().getPort() + "/");
            assertThat(patient.fetch(address, Map.of()))
                    .isInstanceOfSatisfying(
                            Fetched.Failed.class,
                            failed -> assertThat(failed.reason()).startsWith("broken TLS: "));
        } finally {
            broken.stop(0);
        }
    }

    @Test
    void nobodyAtHomeIsNamed() throws IOException {
        server.close();
        reason("/a").startsWith("no connection");
    }

    private AbstractStringAssert<?> reason(String path) {
        Fetched fetched = fetch(path);
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return assertThat(((Fetched.Failed) fetched).reason());
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(at(path), Map.of());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    private static byte[] redirect(String to) {
        return utf8("HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(200);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> answer(socket), "answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            byte[] request = new byte[4096];
            int length = socket.getInputStream().read(request);
            String text = new String(request, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
            String[] words = text.split(" ", 3);
            if (words.length == 3) {
                asked.put(words[1], text);
                answers.getOrDefault(
                                words[1], out -> out.write(utf8("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")))
                        .to(socket.getOutputStream());
            } else {
                socket.getOutputStream().write(utf8("HTTP/1.1 400 Bad\r\n\r\n"));
            }
        } catch (IOException e) {
            return; // the other side has had enough
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
