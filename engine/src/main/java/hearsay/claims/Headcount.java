// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** How many people an unnamed source is. */
public enum Headcount {
    ONE,
    SOME,
    UNKNOWN
}
