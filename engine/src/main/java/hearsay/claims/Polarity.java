// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** Which way a testimony speaks on whether the thing happened (codebook, section 3: effective polarity). */
public enum Polarity {
    FOR,
    /** Doubts that it did not happen. */
    LEANS_FOR,
    /** Asks, or will not say: data, but no evidence. */
    NEITHER,
    /** Doubts that it happened. */
    LEANS_AGAINST,
    AGAINST
}
