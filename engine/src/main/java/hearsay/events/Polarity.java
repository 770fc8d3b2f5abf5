// SPDX-License-Identifier: Apache-2.0
package hearsay.events;

/** Whether words tell that something is so or that it is not. */
public enum Polarity {
    POSITIVE,
    NEGATIVE
}
