// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When: a half-open stretch of local time, as the report tells it.
 *
 * @param start the first moment; empty for "until March"
 * @param end the first moment after it; empty for "since March"
 */
public record Interval(Optional<LocalDateTime> start, Optional<LocalDateTime> end, Grain grain) {

    public Interval {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("an interval has a bound");
        }
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            throw new IllegalArgumentException("an interval ends after it starts: " + start.get() + " … " + end.get());
        }
    }
}
