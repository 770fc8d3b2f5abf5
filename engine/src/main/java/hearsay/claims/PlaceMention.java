// SPDX-License-Identifier: Apache-2.0
package hearsay.claims;

import hearsay.text.Span;
import java.util.List;

/**
 * Words that name a place.
 *
 * @param span the name alone: "Sirte"
 * @param phrase the words with what places it: "about 60 km south of Sirte"; the name's span where there are none
 * @param candidates likeliest first, already with the relation applied: the area of "near Sirte", not of Sirte. Empty
 *     where no gazetteer knows the name
 */
public record PlaceMention(
        Span span, Span phrase, PlaceRelation relation, List<Candidate<Place>> candidates, Derivation because) {

    public PlaceMention {
        candidates = List.copyOf(candidates);
        if (span.start() < phrase.start() || span.end() > phrase.end()) {
            throw new IllegalArgumentException("the phrase " + phrase + " does not hold the name " + span);
        }
    }
}
