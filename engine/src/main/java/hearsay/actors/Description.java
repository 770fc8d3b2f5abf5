// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.claims.Sector;
import java.util.Optional;

/**
 * What one phrase by itself tells of an actor.
 *
 * @param name canonical where a table knows the actor, else the words in their plainest form
 * @param several whether it speaks of more than one
 * @param from first token of the phrase
 * @param to behind its last token
 */
record Description(Kind kind, String name, Optional<String> country, Sector sector, boolean several, int from, int to) {

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

    /** What an entry of the tables tells of the tokens from one up to, not including, another. */
    static Description of(Kind kind, Entry entry, int from, int to) {
        return new Description(kind, entry.name(), entry.country(), entry.sector(), false, from, to);
    }

    Description at(int first, int end) {
        return new Description(kind, name, country, sector, several, first, end);
    }

    Description counted(boolean more) {
        return new Description(kind, name, country, sector, more, from, to);
    }

    /** Whether it says by itself who is meant, whatever else the text says. */
    boolean certain() {
        return kind == Kind.LISTED || kind == Kind.STATE || kind == Kind.BODY || kind == Kind.NAMED;
    }
}
