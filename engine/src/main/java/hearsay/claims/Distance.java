// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** How far the outlet keeps from the holder: claimed and alleged keep away, said does not, pointed out sides with. */
public enum Distance {
    NEUTRAL,
    DISTANCED,
    ENDORSED
}
