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

/**
 * Fetches as a good guest: asks robots.txt of each host once (RFC 9309), waits between two requests to one host as long as
 * it says, a second at least. Where robots.txt cannot be had for a fault of the server, nothing is fetched. For one thread.
 */
public final class Manners {

    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        void sleep(Duration time) throws InterruptedException;
    }

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Fetcher fetcher;
    private final Duration least;
    private final Pause pause;
    private final Map<String, SimpleRobotRules> rules = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();

    public Manners(Fetcher fetcher, Duration least, Pause pause) {
        this.fetcher = fetcher;
        this.least = least;
        this.pause = pause;
    }

    /** As {@link Fetcher#fetch}, when it is allowed and its turn. */
    public Fetched fetch(URI address, Map<String, String> conditions) throws InterruptedException {
        if (address.getHost() == null || address.getRawAuthority() == null) {
            return fetcher.fetch(address, conditions);
        }
        String site = address.getScheme().toLowerCase(Locale.ROOT) + "://"
                + address.getRawAuthority().toLowerCase(Locale.ROOT);
        SimpleRobotRules robots = rules.get(site);
        if (robots == null) {
            robots = robots(site);
            rules.put(site, robots);
        }
        if (!robots.isAllowed(address.toString())) {
            boolean later = robots.isDeferVisits();
            return new Fetched.Failed(
                    address, later ? "robots.txt of " + site + " cannot be had" : "robots.txt forbids it", later);
        }
        turn(site, robots.getCrawlDelay());
        return fetcher.fetch(address, conditions);
    }

    private SimpleRobotRules robots(String site) throws InterruptedException {
        turn(site, 0);
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

    private void turn(String site, long asked) throws InterruptedException {
        long wait = Math.max(least.toMillis(), Math.min(LONGEST.toMillis(), Math.max(0, asked)));
        Long before = last.get(site);
        if (before != null) {
            long rest = wait - (System.nanoTime() - before) / 1_000_000;
            if (rest > 0) {
                pause.sleep(Duration.ofMillis(rest));
            }
        }
        last.put(site, System.nanoTime());
    }
}
