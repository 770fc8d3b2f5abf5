// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** What a holder does with a content (codebook, section 3). None of these is an event. */
public enum Position {
    /** Says it is so: said, told, announced, confirmed, claimed. */
    AFFIRM,
    /** Says it is not so, of a content recorded positively: denied that, dismissed as untrue. */
    DENY,
    /** Neither: questioned whether, cast doubt on, could not be verified. */
    DOUBT,
    /** Asks; no assertion at all. */
    ASK,
    /** Declined to comment, would neither confirm nor deny, did not respond. Data, not silence. */
    NO_COMMENT
}
