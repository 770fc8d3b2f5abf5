// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

/** The grammatical tense of a verb, as TimeML counts it; a noun, an adjective and a verb behind a modal have none. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    INFINITIVE,
    PRESENT_PARTICIPLE,
    PAST_PARTICIPLE,
    NONE
}
