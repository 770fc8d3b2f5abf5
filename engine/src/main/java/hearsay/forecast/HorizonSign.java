// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/** What is looked at to tell whether an actor will do something to a recipient within some days. */
public enum HorizonSign {
    /** Always there. */
    ALWAYS("where nothing is known of those asked for"),
    /** How often it did so before, per day of the chronicle and a hundred more. */
    RATE("how often it happened before"),
    /** How often it did so lately; halved every 20 days. */
    LATELY("how often it happened in the last weeks"),
    /** How often it did so in the last days; halved every four. */
    LAST_DAYS("how often it happened in the last days"),
    /** One by the days since it last did. */
    LAST_TIME("how long ago it last happened"),
    /** The rules between the two, joined by noisy or. */
    RULES("what happened between them before"),
    /** The same, times how often the actor does it to anybody lately. */
    RULES_TIMES_ACTIVITY("what happened between them, and how often the actor does it to anybody"),
    /** How often the actor does it to anybody lately. */
    ACTIVITY("how often the actor does it to anybody lately"),
    /** How often anybody does it to the recipient lately. */
    TARGETED("how often it is done to the recipient lately"),
    /** How much happens between the two lately, of any type and direction. */
    CONTACT("how much of any kind happens between them lately"),
    /** Whether it ever did so. */
    SEEN("it has happened before");

    static final int COUNT = values().length;

    private final String says;

    HorizonSign(String says) {
        this.says = says;
    }

    /** In words, for a reader. */
    public String says() {
        return says;
    }

    /** Whether it sums up rules. */
    boolean ofRules() {
        return this == RULES || this == RULES_TIMES_ACTIVITY;
    }
}
