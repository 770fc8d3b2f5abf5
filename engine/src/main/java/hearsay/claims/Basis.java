// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** How the holder knows. */
public enum Basis {
    WITNESSED,
    TOLD,
    INFERRED,
    /** A party on its own acts or intentions. */
    STATED_OWN,
    UNKNOWN
}
