// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Fetches as a good guest: asks robots.txt of each site once (RFC 9309), has one request under way to a host at most, and waits
 * between two as long as robots.txt says, a second at least; all this also where a redirect leads. Where robots.txt
 * cannot be had for a fault of the server, nothing is fetched. A host that is out of order several times in a row, or asks for a
 * long rest ({@code Retry-After}), is left alone. For all threads.
 */
public final class Manners {

    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_FAULTS = 5;

    /** What is known of a host; only looked at by who holds its lock. */
    private static final class Host {

        private final ReentrantLock lock = new ReentrantLock(true);
        private final Map<String, SimpleRobotRules> rules = new HashMap<>();
        private Optional<Long> last = Optional.empty();
        private Duration asked = Duration.ZERO;
        private int faults;
    }

    private final Fetcher fetcher;
    private final Duration least;
    private final Pause pause;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    public Manners(Fetcher fetcher, Duration least, Pause pause) {
        this.fetcher = fetcher;
        this.least = least;
        this.pause = pause;
    }

    /** As {@link Fetcher#fetch}, when it is allowed and its turn. */
    public Fetched fetch(URI address, Map<String, String> conditions) throws InterruptedException {
        return fetcher.fetch(address, conditions, this::pass);
    }

    private Fetched pass(URI address, Supplier<Fetched> request) throws InterruptedException {
        Host host = hosts.computeIfAbsent(name(address), name -> new Host());
        host.lock.lockInterruptibly();
        try {
            if (host.faults >= MOST_FAULTS) {
                return new Fetched.Failed(
                        address, name(address) + " wants rest or is out of order; left alone in this round", true);
            }
            String site = address.getScheme().toLowerCase(Locale.ROOT) + "://"
                    + address.getRawAuthority().toLowerCase(Locale.ROOT);
            SimpleRobotRules robots = host.rules.get(site);
            if (robots == null) {
                robots = robots(host, site);
                host.rules.put(site, robots);
            }
            if (!robots.isAllowed(address.toString())) {
                boolean later = robots.isDeferVisits();
                return new Fetched.Failed(
                        address, later ? "robots.txt of " + site + " cannot be had" : "robots.txt forbids it", later);
            }
            turn(host, robots.getCrawlDelay());
            Fetched fetched = request.get();
            mark(host, fetched);
            return fetched;
        } finally {
            host.lock.unlock();
        }
    }

    /** A host that asks for a longer rest than a round can give, or fails again and again, is left alone. */
    private static void mark(Host host, Fetched fetched) {
        boolean busy = fetched instanceof Fetched.Answer answer && (answer.status() == 429 || answer.status() == 503);
        boolean failed = fetched instanceof Fetched.Failed failure && failure.again();
        host.faults = busy || failed ? host.faults + 1 : 0;
        host.asked = Duration.ZERO;
        if (busy) {
            host.asked = ((Fetched.Answer) fetched)
                    .header("Retry-After")
                    .filter(seconds -> seconds.matches("\\d{1,6}"))
                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                    .orElse(Duration.ZERO);
            host.faults = host.asked.compareTo(LONGEST) > 0 ? MOST_FAULTS : host.faults;
        }
    }

    private static String name(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT).replaceAll("\\.+$", "");
    }

    private SimpleRobotRules robots(Host host, String site) throws InterruptedException {
        turn(host, 0);
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        URI address = URI.create(site + "/robots.txt");
        Fetched fetched = fetcher.fetch(address, Map.of());
        if (fetched instanceof Fetched.Answer answer) {
            return answer.status() == 200
                    ? parser.parseContent(address.toString(), answer.body(), "text/plain", List.of(Fetcher.AGENT))
                    : parser.failedFetch(answer.status());
        }
        boolean later = ((Fetched.Failed) fetched).again();
        return parser.failedFetch(later ? 503 : 404); // what is wrong with the address is told when it is fetched
    }

    private void turn(Host host, long delay) throws InterruptedException {
        long wait = Math.max(least.toMillis(), Math.min(LONGEST.toMillis(), Math.max(host.asked.toMillis(), delay)));
        long rest = host.last
                .map(last -> wait - (System.nanoTime() - last) / 1_000_000)
                .orElse(0L);
        if (rest > 0) {
            pause.sleep(Duration.ofMillis(rest));
        }
        host.last = Optional.of(System.nanoTime());
    }
}
