// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.claims.Sector;
import java.util.Optional;

/**
 * What one phrase by itself tells of an actor.
 *
 * @param name canonical where a table knows the actor, else the words in their plainest form
 * @param from first token of the phrase
 * @param to behind its last token
 */
record Description(Kind kind, String name, Optional<String> country, Sector sector, int from, int to) {

    /** How a phrase names an actor, the most telling first. */
    enum Kind {
        /** Somebody or something that the tables know. */
        LISTED,
        /** A person by a name that no table knows. */
        PERSON,
        /** An organisation by a name that no table knows. */
        NAMED,
        /** A state, or its government. */
        STATE,
        /** A part of a state or an office in it: "Egyptian army", "foreign minister". */
        BODY,
        /** A kind of people or bodies: "US officials", "a rebel group". */
        CLASS,
        /** Somebody by what he is: "the spokesman", "the group". Says who only with what it takes up. */
        ROLE
    }

    Description at(int first, int end) {
        return new Description(kind, name, country, sector, first, end);
    }
}
