// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** How firmly a holder takes a position, by the holder's own words. */
public enum Certainty {
    CERTAIN,
    /** Believed, likely, appears to. */
    PROBABLE,
    /** May, could, might, feared. */
    POSSIBLE,
    UNSTATED
}
