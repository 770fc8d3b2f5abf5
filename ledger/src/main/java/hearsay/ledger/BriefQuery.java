// SPDX-License-Identifier: Apache-2.0
package hearsay.ledger;

import hearsay.claims.Position;
import java.util.Optional;

/**
 * Which lines of a list are wanted: those that fit every part that is given. Start from {@link #of}.
 *
 * @param words found in what is alleged or among the holders, see {@link Words}
 * @param happening what is alleged; mode and nearness cannot be asked of a list
 * @param position that somebody takes
 * @param outlet found anywhere in the name of one that reports it, whatever case and accents
 * @param after behind this key; from the beginning without
 * @param limit how many at most, one or more
 */
public record BriefQuery(
        Order order,
        Optional<String> words,
        Happening happening,
        Optional<Position> position,
        Optional<String> outlet,
        Optional<Key> after,
        int limit) {

    /** What stands first. */
    public enum Order {
        /** The latest report. */
        NEWEST,
        /** Only what alarms are raised on, the most urgent. */
        URGENT,
        /** Only what is contested, that of most reports. */
        CONTESTED
    }

    /** Where a line stands in its order. @param rank reports or urgency; moment in seconds since 1970 */
    public record Key(long rank, long moment, String cluster) {}

    public BriefQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more: " + limit);
        }
        if (happening.mode().isPresent() || happening.near().isPresent()) {
            throw new IllegalArgumentException("mode and nearness cannot be asked of a list: " + happening);
        }
    }

    public static BriefQuery of(Order order, int limit) {
        return new BriefQuery(
                order, Optional.empty(), Happening.ANY, Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    public BriefQuery withWords(String wanted) {
        return new BriefQuery(order, Optional.of(wanted), happening, position, outlet, after, limit);
    }

    public BriefQuery behind(Key key) {
        return new BriefQuery(order, words, happening, position, outlet, Optional.of(key), limit);
    }

    /** The key of a line in this order. */
    public Key keyOf(BriefRow line) {
        long rank = switch (order) {
            case NEWEST -> 0;
            case URGENT -> line.urgency();
            case CONTESTED -> line.row().reports();
        };
        return new Key(rank, line.row().last().getEpochSecond(), line.row().id().value());
    }
}
