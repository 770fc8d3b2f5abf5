// SPDX-License-Identifier: Apache-2.0
package hearsay.truth;

/** What a holder has to do with what it speaks of. */
public enum Interest {
    /** Its own side is said to act. */
    OWN_ACT,
    /** Its own side is said to suffer it, or it is said to happen on its ground. */
    OWN_GROUND,
    /** As far as the claims tell, nothing. */
    NONE
}
