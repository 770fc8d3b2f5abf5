// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** How a question came out. */
public enum Outcome {
    YES,
    NO,
    /** The question cannot be decided, or was asked wrongly: no judgement on it counts. */
    ANNULLED
}
