// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that is followed, and how it does.
 *
 * @param etag and {@code modified}: what its server wants back to say whether it changed
 * @param visited when it answered last
 * @param failures in a row
 * @param trouble what went wrong last, if it did
 * @param due when to visit it again
 */
public record Source(
        URI address,
        Instant added,
        Optional<String> etag,
        Optional<String> modified,
        Optional<Instant> visited,
        int failures,
        Optional<String> trouble,
        Instant due) {

    private static final Duration USUAL = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 7;

    static Source of(URI address, Instant now) {
        return new Source(address, now, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty(), now);
    }

    /** @param pages what went wrong with what it announced, if anything did */
    Source answered(Optional<String> newEtag, Optional<String> newModified, Optional<String> pages, Instant now) {
        return new Source(address, added, newEtag, newModified, Optional.of(now), 0, pages, now.plus(USUAL));
    }

    /** Waits twice as long after each failure, up to a day, and not as long as its neighbours. */
    Source failed(String reason, Instant now) {
        Duration doubled = USUAL.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        long jitter = Math.floorMod((address.toString() + failures).hashCode(), 1 + wait.toSeconds() / 4);
        return new Source(
                address,
                added,
                etag,
                modified,
                visited,
                failures + 1,
                Optional.of(reason),
                now.plus(wait).plusSeconds(jitter));
    }
}
