// SPDX-License-Identifier: Apache-2.0
package hearsay.ingest.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One way by which an alert is told, and how it does.
 *
 * @param to for a command the program and its arguments; for a webhook its address; for mail a folder and perhaps the
 *     recipient; for a feed its file
 * @param failures in a row
 * @param trouble what went wrong last, if it did
 * @param due when it may be tried again
 */
public record Channel(Kind kind, List<String> to, int failures, Optional<String> trouble, Instant due) {

    /** How word goes out. */
    public enum Kind {
        COMMAND,
        WEBHOOK,
        MAIL,
        FEED;

        /** {@code command}, as it is typed and printed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 11;

    public Channel {
        to = List.copyOf(to);
        if (to.isEmpty() || to.get(0).isBlank()) {
            throw new IllegalArgumentException(kind.word() + " goes nowhere");
        }
    }

    /** One that has not been used. */
    public static Channel of(Kind kind, List<String> to, Instant now) {
        return new Channel(kind, to, 0, Optional.empty(), now);
    }

    Channel delivered(Instant now) {
        return new Channel(kind, to, 0, Optional.empty(), now);
    }

    /** Waits twice as long after each failure, up to a day, and not as long as its neighbours. */
    Channel failed(String reason, Instant now) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        long jitter = Math.floorMod((to.get(0) + failures).hashCode(), 1 + wait.toSeconds() / 4);
        return new Channel(
                kind, to, failures + 1, Optional.of(reason), now.plus(wait).plusSeconds(jitter));
    }
}
