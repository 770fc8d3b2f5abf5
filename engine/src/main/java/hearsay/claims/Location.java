// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;

/**
 * Where a proposition puts its event.
 *
 * @param role PLACE, ORIGIN or DESTINATION
 * @param span the words that name the place
 * @param because why it plays this role, and why it is this place
 */
public record Location(EventRole role, PlaceRelation relation, Place place, Span span, Derivation because) {

    public Location {
        if (role != EventRole.PLACE && role != EventRole.ORIGIN && role != EventRole.DESTINATION) {
            throw new IllegalArgumentException("a location is PLACE, ORIGIN or DESTINATION, not " + role);
        }
    }
}
