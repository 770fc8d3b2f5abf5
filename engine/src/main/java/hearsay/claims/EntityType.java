// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

/** Kinds of named mentions. A place is a town, region, water or country; a facility is built: a base, port or bridge. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    FACILITY,
    /** A nationality or a religious, ethnic or political group: Egyptian, Kurds. */
    GROUP,
    /** A role or title: president, army spokesman. */
    ROLE,
    /** A weapon, a vehicle, or a military unit. */
    MILITARY,
    EVENT
}
