// SPDX-License-Identifier: Apache-2.0
package hearsay.analysis.coreference;

import java.util.Set;

/**
 * What a phrase shows of itself.
 *
 * @param sentence index of its sentence
 * @param quotation index of the outermost quotation it stands in; -1 in the report's own words
 * @param head dictionary form of its head, in small letters
 * @param words the other words that tell something, in small letters
 * @param governor index of the token that its head hangs on
 * @param speaks whether it is the subject of a verb of saying
 */
record Traits(
        Phrase phrase,
        int sentence,
        int quotation,
        Form form,
        Anaphor anaphor,
        String head,
        Set<String> words,
        Nature nature,
        Number number,
        Gender gender,
        Place place,
        Article article,
        int governor,
        boolean nested,
        boolean speaks) {

    /** Whether another may be one more name of it: "Sirte, 60 miles away" has none, a measure or a time is no name. */
    boolean apposes(Traits other) {
        boolean otherThing = other.nature == Nature.TIME || other.nature == Nature.THING;
        boolean thing = nature == Nature.TIME || nature == Nature.THING;
        return otherThing == thing || other.nature == Nature.OPEN || nature == Nature.OPEN;
    }

    enum Form {
        PRONOUN,
        NAME,
        NOUN
    }

    /** How a phrase takes up another. */
    enum Anaphor {
        HE,
        SHE,
        IT,
        THEY,
        /** "The general", "this agreement". */
        DEFINITE,
        /** "Who", "which": its noun stands right before it. */
        RELATIVE,
        NONE;

        boolean pronoun() {
            return this == HE || this == SHE || this == IT || this == THEY;
        }

        boolean ranked() {
            return pronoun() || this == DEFINITE;
        }
    }

    enum Nature {
        PERSON,
        BODY,
        PLACE,
        TIME,
        THING,
        OPEN
    }

    enum Number {
        ONE,
        MANY,
        /** Bodies are "it" or "they". */
        EITHER
    }

    enum Gender {
        HE,
        SHE,
        OPEN
    }

    /** Where in its clause. */
    enum Place {
        SUBJECT,
        OBJECT,
        OWNER,
        OBLIQUE,
        APPOSED,
        JOINED,
        OTHER
    }

    enum Article {
        THE,
        THIS,
        A,
        OWNED,
        NONE
    }
}
