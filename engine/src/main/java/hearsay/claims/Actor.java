// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import java.util.Optional;

/**
 * Who acts: a person, an organisation, a state or its parts, or a class of people.
 *
 * @param id the same in every document
 * @param name as a reader would print it
 * @param country ISO 3166-1 alpha-3 where it is known
 */
public record Actor(ActorId id, String name, Optional<String> country, Sector sector) {

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor has a name");
        }
        CountryCode.check(country);
    }
}
