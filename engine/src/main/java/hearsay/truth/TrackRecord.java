// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

/**
 * How often a source turned out right, by persons' rulings on what happened.
 *
 * @param right claims that were
 * @param wrong claims that were not
 */
public record TrackRecord(int right, int wrong) {

    static final TrackRecord NONE = new TrackRecord(0, 0);

    public int settled() {
        return right + wrong;
    }

    TrackRecord plus(boolean wasRight) {
        return new TrackRecord(right + (wasRight ? 1 : 0), wrong + (wasRight ? 0 : 1));
    }
}
