// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;

/** Where a proposition puts its event. @param role PLACE, ORIGIN or DESTINATION */
public record Location(EventRole role, PlaceRelation relation, Place place, Span span) {

    public Location {
        if (role != EventRole.PLACE && role != EventRole.ORIGIN && role != EventRole.DESTINATION) {
            throw new IllegalArgumentException("a location is PLACE, ORIGIN or DESTINATION, not " + role);
        }
    }
}
