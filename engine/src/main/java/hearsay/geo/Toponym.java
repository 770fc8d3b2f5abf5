// SPDX-License-Identifier: Apache-2.0
package hearsay.geo;

import hearsay.text.Span;

/** Words that name something on the map. @param use what they do in their sentence */
public record Toponym(Span span, Use use) {

    /** What a toponym does where it stands (codebook, section 6). */
    public enum Use {
        /** Says where. */
        PLACE,
        /** A country or capital that acts: "Russia denied". */
        ACTOR,
        /** A nationality or an adjective of a place: "Egyptian". */
        DEMONYM,
        /** Part of the name of something else: "the Athens Police Department". */
        NAME_PART
    }
}
