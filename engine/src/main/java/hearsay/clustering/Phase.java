// SPDX-License-Identifier: Apache-2.0
package hearsay.clustering;

import hearsay.claims.Realis;

/** Realis as far as it tells happenings apart: that something is denied does not make it another happening. */
enum Phase {
    REAL,
    AHEAD,
    MAYBE,
    PAST,
    GENERIC;

    static Phase of(Realis realis) {
        return switch (realis) {
            case ACTUAL, ONGOING, NEGATED -> REAL;
            case FUTURE -> AHEAD;
            case HYPOTHETICAL -> MAYBE;
            case HISTORICAL -> PAST;
            case GENERIC -> GENERIC;
        };
    }

    static Level compare(Phase one, Phase other) {
        if (one == other) {
            return Level.REALIS_SAME;
        }
        if (one == GENERIC || other == GENERIC) {
            return Level.REALIS_GENERIC;
        }
        if (one == PAST || other == PAST) {
            return Level.REALIS_PAST;
        }
        return one == AHEAD || other == AHEAD ? Level.REALIS_AHEAD : Level.REALIS_MAYBE;
    }
}
