// SPDX-License-Identifier: Apache-2.0
package hearsay.forecast;

/** What a probability of a horizon is of: one actor and one recipient, or one of them and anybody. */
public enum Scope {
    /** The actor does it to the recipient. */
    PAIR,
    /** The actor does it to anybody. */
    ACTOR,
    /** Anybody does it to the recipient. */
    RECIPIENT
}
