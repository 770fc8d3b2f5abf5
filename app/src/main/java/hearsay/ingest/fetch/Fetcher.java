// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches addresses, within {@link Limits}, from hosts that {@link HostGuard} lets through. Sends no cookies and no
 * credentials, follows no redirect that it has not looked at. For all threads.
 */
public final class Fetcher implements AutoCloseable {

    /** How it names itself to servers and in robots.txt. */
    public static final String AGENT = "hearsay";

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Limits limits;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watchdog;

    /** @param named hosts that may be fetched from although they are not of the open net */
    public Fetcher(Limits limits, Set<String> named) {
        this(limits, new HostGuard(named, InetAddress::getAllByName));
    }

    Fetcher(Limits limits, HostGuard guard) {
        this.limits = limits;
        Timeout silence = Timeout.of(limits.silence());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guard)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(silence)
                                .setSocketTimeout(silence)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(silence).build())
                .setUserAgent(AGENT + "/0.1 (reads news; honours robots.txt)")
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
        this.watchdog = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "fetch watchdog");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Lets one request of a fetch through: at once, after a while, or not at all. */
    @FunctionalInterface
    interface Gate {
        Fetched pass(URI address, Supplier<Fetched> request) throws InterruptedException;
    }

    /** @param conditions headers that make the request conditional, by name; empty for none */
    public Fetched fetch(URI asked, Map<String, String> conditions) {
        try {
            return fetch(asked, conditions, (address, request) -> request.get());
        } catch (InterruptedException e) {
            throw new IllegalStateException("a gate that is open waits for nothing", e);
        }
    }

    /** @param gate asked for each address on the way, redirects too; what it waits is no part of the time a fetch may take */
    Fetched fetch(URI asked, Map<String, String> conditions, Gate gate) throws InterruptedException {
        URI address = asked;
        Set<URI> seen = new HashSet<>();
        AtomicLong left = new AtomicLong(limits.time().toNanos());
        while (true) {
            Optional<String> wrong = wrong(address);
            if (wrong.isPresent()) {
                return new Fetched.Failed(asked, wrong.get(), false);
            }
            if (!seen.add(address) || seen.size() > limits.redirects() + 1) {
                return new Fetched.Failed(asked, "redirects without end, last to " + address, false);
            }
            HttpGet request = new HttpGet(address);
            request.setHeader("Accept-Encoding", "gzip");
            request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
            conditions.forEach(request::setHeader);
            URI here = address;
            Fetched fetched = gate.pass(here, () -> {
                long begin = System.nanoTime();
                Fetched answer = once(asked, here, request, begin + left.get());
                left.addAndGet(begin - System.nanoTime());
                return answer;
            });
            Optional<String> location = fetched instanceof Fetched.Answer answer && REDIRECTS.contains(answer.status())
                    ? answer.header("Location")
                    : Optional.empty();
            if (location.isEmpty()) {
                return fetched;
            }
            try {
                address = address.resolve(location.get().replace(" ", "%20"));
            } catch (IllegalArgumentException e) {
                return new Fetched.Failed(asked, "redirects to what is no address: " + location.get(), false);
            }
        }
    }

    /** Sends something, once; follows no redirect. @param headers by name */
    public Fetched post(URI to, String mediaType, byte[] body, Map<String, String> headers) {
        Optional<String> wrong = wrong(to);
        if (wrong.isPresent()) {
            return new Fetched.Failed(to, wrong.get(), false);
        }
        HttpPost request = new HttpPost(to);
        request.setEntity(new ByteArrayEntity(body, ContentType.create(mediaType)));
        headers.forEach(request::setHeader);
        return once(to, to, request, System.nanoTime() + limits.time().toNanos());
    }

    /** What is wrong with an address as it is written, if anything. */
    private static Optional<String> wrong(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("only http and https are fetched, not " + address);
        }
        if (address.getHost() == null) {
            return Optional.of("there is no host in " + address);
        }
        return address.getRawUserInfo() == null
                ? Optional.empty()
                : Optional.of("there are credentials in the address of " + address.getHost());
    }

    private Fetched once(URI asked, URI address, HttpUriRequestBase request, long end) {
        AtomicBoolean late = new AtomicBoolean();
        Future<?> alarm = watchdog.schedule(
                () -> {
                    late.set(true);
                    request.abort();
                },
                Math.max(1, end - System.nanoTime()),
                TimeUnit.NANOSECONDS);
        try {
            return client.execute(request, response -> answer(asked, address, response));
        } catch (IOException e) {
            return late.get()
                    ? new Fetched.Failed(
                            asked, "too slow: not done after " + limits.time().toSeconds() + " s", true)
                    : failed(asked, e);
        } finally {
            alarm.cancel(false);
        }
    }

    private Fetched answer(URI asked, URI address, ClassicHttpResponse response) throws IOException, HttpException {
        List<String> headers = new ArrayList<>();
        Stream.of(response.getHeaders()).forEach(header -> headers.add(header.getName() + ": " + header.getValue()));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (response.getEntity() != null) {
            try (InputStream in = response.getEntity().getContent()) {
                byte[] buffer = new byte[8192];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    body.write(buffer, 0, n);
                    if (body.size() > limits.bytes()) {
                        throw new TooLarge("more than " + limits.bytes() + " bytes, perhaps without end");
                    }
                }
            }
        }
        return new Fetched.Answer(asked, address, response.getCode(), headers, body.toByteArray());
    }

    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    private static Fetched failed(URI asked, IOException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof HostGuard.Forbidden) {
            return new Fetched.Failed(asked, "forbidden: " + message, false);
        }
        if (e instanceof TooLarge) {
            return new Fetched.Failed(asked, "too large: " + message, false);
        }
        if (e instanceof UnknownHostException) {
            return new Fetched.Failed(asked, "no such host: " + message, true);
        }
        if (e instanceof SSLException) {
            return new Fetched.Failed(asked, "broken TLS: " + message, true);
        }
        if (e instanceof SocketTimeoutException) {
            return new Fetched.Failed(asked, "timed out: " + message, true);
        }
        if (e instanceof ConnectException) {
            return new Fetched.Failed(asked, "no connection: " + message, true);
        }
        boolean cut = e instanceof ConnectionClosedException
                || e instanceof TruncatedChunkException
                || e instanceof MalformedChunkCodingException;
        return new Fetched.Failed(asked, (cut ? "cut off or of wrong length: " : "failed: ") + message, true);
    }

    Limits limits() {
        return limits;
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
