// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import hearsay.claims.Interval;
import hearsay.claims.TimeType;
import java.util.Optional;

/**
 * A time read in its setting.
 *
 * @param stretch the named stretch it is, from which "two weeks later" counts; empty for lengths, sets and what is vague
 */
record Told(TimeType type, String value, Optional<Interval> interval, Optional<Stretch> stretch) {

    static Told of(Stretch stretch) {
        TimeType type = stretch.time().isEmpty() ? TimeType.DATE : TimeType.TIME;
        return new Told(type, stretch.value(), Optional.of(stretch.interval()), Optional.of(stretch));
    }

    /** A value without a place in the calendar. */
    static Told vague(TimeType type, String value) {
        return new Told(type, value, Optional.empty(), Optional.empty());
    }

    Told within(Interval narrower) {
        return new Told(type, value, Optional.of(narrower), stretch);
    }
}
