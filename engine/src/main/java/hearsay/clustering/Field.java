// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

/** What two testimonies are compared by. */
public enum Field {
    TYPE,
    REALIS,
    ACTOR,
    RECIPIENT,
    PLACE,
    TIME,
    NUMBER,
    /** The words that name who and what takes part. */
    WORDS,
    /** What the sentences are about, by the reading model. */
    SENSE,
    /** Whom and where the whole reports speak of. */
    SETTING,
    /** Whether it is the very same words of the same report. */
    MENTION,
    /** Whether anything beyond type, realis, time and setting speaks for the two. */
    SUBSTANCE
}
