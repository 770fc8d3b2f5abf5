// SPDX-License-Identifier: Apache-2.0
package hearsay.actors;

import hearsay.claims.Sector;
import java.util.Locale;
import java.util.Optional;

/**
 * What some words of a table stand for.
 *
 * @param name the canonical one
 * @param written the spelling that this entry is found by
 */
record Entry(Kind kind, String name, Optional<String> country, Sector sector, String written) {

    /** What the words are, and so what they tell of a phrase that holds them. */
    enum Kind {
        /** A known person. */
        PERSON,
        /** A known organisation, party, company, armed group or service. */
        ORGANISATION,
        /** A state by its name. */
        STATE,
        DEMONYM,
        CAPITAL,
        /** A building or an office that stands for a government. */
        SEAT,
        /** A kind of people whose sector is its own: "diplomat". */
        CLASS,
        /** Takes the sector of whom it speaks or works for: "spokesman". */
        BEARER,
        /** Held by one person at a time: "foreign minister". */
        OFFICE,
        TITLE,
        QUANTITY,
        /** One of its kind in its country: "ministry", "army". */
        BODY,
        /** One of many: "rebel group", "company". */
        ORGANISED,
        /** Many by its nature: "security forces". */
        PLURAL,
        /** Only tells the sector: "municipal". */
        MODIFIER;

        boolean listed() {
            return this == PERSON || this == ORGANISATION;
        }

        boolean state() {
            return this == STATE || this == DEMONYM || this == CAPITAL || this == SEAT;
        }

        boolean role() {
            return this == CLASS || this == BEARER || this == OFFICE || this == TITLE;
        }

        boolean body() {
            return this == BODY || this == ORGANISED || this == PLURAL;
        }

        /** Words of one shelf compete for the longest match, those of others do not. */
        int shelf() {
            return listed() ? 0 : state() ? 1 : 2;
        }
    }

    /** How many shelves there are. */
    static final int SHELVES = 3;

    /** Whether a word of the text has the letters that this spelling wants: "US" is not "us", "Total" not "total". */
    boolean cased(String word) {
        char first = written.charAt(0);
        if (Character.isLowerCase(first) || kind.shelf() == 2) {
            return true;
        }
        boolean acronym = written.length() < 6 && written.equals(written.toUpperCase(Locale.ROOT));
        return acronym ? word.equals(word.toUpperCase(Locale.ROOT)) : !Character.isLowerCase(word.charAt(0));
    }
}
