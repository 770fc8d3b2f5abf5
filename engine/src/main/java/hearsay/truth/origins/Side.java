// SPDX-License-Identifier: Apache-2.0
package hearsay.truth.origins;

import hearsay.claims.Polarity;

/** What a testimony speaks for. */
public enum Side {
    FOR,
    AGAINST,
    /** Asks, or will not say. */
    NEITHER;

    static Side of(Polarity polarity) {
        return switch (polarity) {
            case FOR, LEANS_FOR -> FOR;
            case AGAINST, LEANS_AGAINST -> AGAINST;
            case NEITHER -> NEITHER;
        };
    }
}
