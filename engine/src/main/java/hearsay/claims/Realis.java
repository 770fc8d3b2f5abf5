// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** How real an event is in the words that name it (codebook, section 4). A denial is a stance, not a realis. */
public enum Realis {
    ACTUAL,
    ONGOING,
    /** Planned, threatened, promised. */
    FUTURE,
    /** Could be, if it were, in order to. */
    HYPOTHETICAL,
    NEGATED,
    /** Background, clearly before the report's subject. */
    HISTORICAL,
    GENERIC
}
