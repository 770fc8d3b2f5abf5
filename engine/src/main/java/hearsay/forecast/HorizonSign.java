// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/** What is looked at to tell whether an actor will do something to a recipient within some days. */
public enum HorizonSign {
    /** Always there. */
    ALWAYS,
    /** How often it did so before, per day of the chronicle. */
    RATE,
    /** How often it did so lately; halved every 20 days. */
    LATELY,
    /** How often it did so in the last days; halved every four. */
    LAST_DAYS,
    /** One by the days since it last did. */
    LAST_TIME,
    /** The rules between the two, joined by noisy or. */
    RULES,
    /** The same, times how often the actor does it to anybody lately. */
    RULES_TIMES_ACTIVITY,
    /** How often the actor does it to anybody lately. */
    ACTIVITY,
    /** How often anybody does it to the recipient lately. */
    TARGETED,
    /** How much happens between the two lately, of any type and direction. */
    CONTACT,
    /** Whether it ever did so. */
    SEEN;

    static final int COUNT = values().length;
}
