// SPDX-License-Identifier: Apache-2.0
package hearsay.temporal;

import java.time.LocalDate;
import java.util.function.LongFunction;

/** Which of the Sundays, Marches or summers is meant. */
enum Direction {
    /** As the tense says. */
    TENSE,
    /** The last one before the report's day. */
    LAST,
    /** The next one after the report's day. */
    NEXT,
    /** The nearest, on the report's day for choice. */
    THIS;

    /**
     * @param around the ones around the report's day by number: 0 is one that holds it or the last that began before it
     * @return the one that is meant
     */
    Stretch choose(LongFunction<Stretch> around, Setting setting) {
        LocalDate day = setting.published();
        Stretch latest = around.apply(0);
        boolean holds = day.isBefore(latest.end());
        Stretch coming = around.apply(1);
        return switch (this) {
            case LAST -> holds ? around.apply(-1) : latest;
            case NEXT -> coming;
            case THIS -> holds || setting.tense() == Tense.PAST ? latest : coming;
            case TENSE -> setting.tense() == Tense.FUTURE && !holds ? coming : latest;
        };
    }
}
