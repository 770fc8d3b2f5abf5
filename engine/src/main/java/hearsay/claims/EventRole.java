// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** What part a filler plays in an event. */
public enum EventRole {
    ACTOR,
    RECIPIENT,
    /** Whom it serves: "to support the forces of …". */
    ON_BEHALF_OF,
    /** With what: drones, commandos. */
    INSTRUMENT,
    PLACE,
    ORIGIN,
    DESTINATION,
    TIME,
    QUANTITY
}
