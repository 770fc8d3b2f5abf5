// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of reason why an actor may do something to a recipient. Each has a strength of 0 or more, 0 where there is no such
 * reason, which counts by its logarithm: log(1 + strength / unit).
 */
public enum Family {
    /** The rules between the two, joined by noisy or. */
    RULES(.01),
    /** The most confident rule between the two. */
    BEST_RULE(.01),
    /** The confidences of all rules between the two, added up. */
    ALL_RULES(.05),
    /** The recipient's share in what the actor did of this type; halved every 50 days. */
    HABIT(.01),
    /** The same, halved every four days. */
    RECENT_HABIT(.01),
    /** How often the actor did it to the recipient. */
    TIMES(.3),
    /** One by the days since it last did. */
    LAST_TIME(.1),
    /** The recipient's share in everything between the actor and others; halved every 50 days. */
    CONTACT(.01),
    /** The same, halved every four days. */
    RECENT_CONTACT(.01),
    /** The recipient's share among all recipients of the type. */
    TARGET(.0005),
    /** The same, halved every 20 days. */
    RECENT_TARGET(.0005),
    /** The same, halved every four days. */
    TARGET_OF_THE_DAY(.0005),
    /** The recipient's share in all that happens; halved every 20 days. */
    ACTIVE(.0005),
    /** The same, halved every four days. */
    ACTIVE_OF_THE_DAY(.001),
    /** The recipient's share in what actors with the same partners did of this type. */
    ALIKE_ACTORS(.001),
    /** How alike in their partners the recipient and those are to whom the actor did it. */
    ALIKE_RECIPIENTS(.001),
    /** How alike in their partners the recipient and the actor are. */
    ALIKE(.001),
    /** Paths of two steps: how much those have to do with the recipient lately with whom the actor has to do lately. */
    PATHS(.001),
    /** How alike in their partners the recipient and those are with whom the actor has to do lately. */
    ALIKE_CONTACTS(.001),
    /** The recipient is the actor. */
    ITSELF(1);

    static final int COUNT = values().length;

    /** Those that depend on type and day, but not on the actor. */
    static final Family[] COMMON = {TARGET, RECENT_TARGET, TARGET_OF_THE_DAY, ACTIVE, ACTIVE_OF_THE_DAY};

    /** All others. */
    static final Family[] OWN = Arrays.stream(values())
            .filter(family -> !List.of(COMMON).contains(family))
            .toArray(Family[]::new);

    private final double unit;

    Family(double unit) {
        this.unit = unit;
    }

    /** How much a strength counts, if it counts at all. */
    double level(double strength) {
        return Logarithm.ofOnePlus(strength / unit);
    }

    /** The same in a unit twenty times as large: only great strengths count. */
    double high(double strength) {
        return Logarithm.ofOnePlus(strength / (20 * unit));
    }
}
